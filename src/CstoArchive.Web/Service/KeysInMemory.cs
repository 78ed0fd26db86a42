using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace CstoArchive.Web.Service;

/// <summary>
/// The framework of the pages wants keys for secrets in cookies. The service has no such secret, so the keys live in memory and no
/// file of them is left in anyone's home folder.
/// </summary>
internal static class KeysInMemory
{
    public static void AddKeysInMemory(this IServiceCollection services) =>
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new Memory());

    private sealed class Memory : IXmlRepository
    {
        private readonly List<XElement> _elements = [];

        public IReadOnlyCollection<XElement> GetAllElements()
        {
            lock (_elements)
            {
                return [.. _elements];
            }
        }

        public void StoreElement(XElement element, string friendlyName)
        {
            lock (_elements)
            {
                _elements.Add(new XElement(element));
            }
        }
    }
}
