Console.Error.WriteLine("csto-archive: not built yet");
return 2;
