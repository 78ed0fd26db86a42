"""Three service processes behind nginx on the loopback, each with its own copy of the index, while a new generation arrives."""
import http.client
import shutil
import socket
import subprocess
import threading
import time
import urllib.parse
from contextlib import ExitStack

from bench import Table, fresh, install, version
from service import Service
from topics.served import OPTIONS, language, percentile

SECONDS = 20
CLIENTS = 4
CONFIGURATION = """
daemon off;
pid {folder}/pid;
error_log {folder}/error.log;
worker_processes 1;
events {{ worker_connections 512; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  upstream archive {{ least_conn; {servers} keepalive 16; }}
  server {{
    listen 127.0.0.1:{port};
    location / {{ proxy_pass http://archive; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host localhost; proxy_next_upstream error timeout http_503; }}
  }}
}}
"""


def run(bench):
    install("nginx-light")
    documents = min(bench.documents, 10_000)
    source, archive = bench.work / "replicas-index", bench.work / "replicas-archive"
    fresh(source)
    fresh(archive)
    shutil.copytree(bench.corpus(documents), archive)
    index_run = [bench.archive_program, "index", "--archive", archive / "html", "--index", source, "--quiet"]
    subprocess.run(index_run, check=True)
    replicas = [fresh(bench.work / f"replica-{number}") for number in range(3)]
    for replica in replicas:
        publish(source, replica)
    queries = [line.split("\t") for line in (bench.corpus(documents) / "queries.tsv").read_text().splitlines()]
    paths = ["/api/search?" + urllib.parse.urlencode({"q": language(*query[1:])}) for query in queries]
    alone = balanced(bench, replicas[:1], paths)

    def night():
        subprocess.run([bench.benchmarks, "change", str(documents), archive, "7"], check=True)
        subprocess.run(index_run, check=True)
        for replica in replicas:
            publish(source, replica)

    rows = [["one service", *alone], ["three services", *balanced(bench, replicas, paths)], ["three services, while a new generation is brought to each", *balanced(bench, replicas, paths, night)]]
    for folder in (source, archive, *replicas):
        fresh(folder)
    return [Table(
        "Replicas",
        f"{documents} statements behind nginx {version('nginx-light')}, {CLIENTS} clients, {SECONDS} s each. All share this machine's cores, so three give the safety of three here, and the throughput of three only on three machines.",
        ["", "requests", "failed", "requests a second", "p50 ms", "p99 ms"], rows)]


def publish(source, replica):
    """What a nightly job does for each replica: the generation's files first, the pointer last, by a rename."""
    live = (source / "CURRENT").read_text().strip()
    replica.mkdir(exist_ok=True)
    if not (replica / live).exists():
        shutil.copytree(source / live, replica / f"{live}.new")
        (replica / f"{live}.new").rename(replica / live)
    (replica / "CURRENT.new").write_text(live + "\n")
    (replica / "CURRENT.new").rename(replica / "CURRENT")


def balanced(bench, replicas, paths, meanwhile=None):
    """Requests, failures, requests a second, p50 and p99 in milliseconds of clients that ask through the balancer."""
    with ExitStack() as stack:
        services = [stack.enter_context(Service(bench, replica, *OPTIONS, "--logs", "none")) for replica in replicas]
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        folder = fresh(bench.work / "nginx")
        folder.mkdir()
        servers = " ".join(f"server 127.0.0.1:{service.port};" for service in services)
        (folder / "nginx.conf").write_text(CONFIGURATION.format(folder=folder, servers=servers, port=port))
        balancer = subprocess.Popen(["/usr/sbin/nginx", "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")], stderr=subprocess.DEVNULL)
        try:
            wait_for(port)
            return load(port, paths, meanwhile)
        finally:
            balancer.terminate()
            balancer.wait(timeout=30)


def wait_for(port):
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)


def load(port, paths, meanwhile):
    taken, failed, lock, end = [], [], threading.Lock(), time.monotonic() + SECONDS

    def client(number):
        connection, at = http.client.HTTPConnection("127.0.0.1", port, timeout=30), number * 37
        while time.monotonic() < end:
            start = time.perf_counter()
            try:
                connection.request("GET", paths[at % len(paths)])
                response = connection.getresponse()
                response.read()
                bad = response.status != 200
            except (OSError, http.client.HTTPException):
                connection, bad = http.client.HTTPConnection("127.0.0.1", port, timeout=30), True
            with lock:
                taken.append(1000 * (time.perf_counter() - start))
                if bad:
                    failed.append(paths[at % len(paths)])
            at += 1

    clients = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for one in clients:
        one.start()
    if meanwhile:
        meanwhile()
    for one in clients:
        one.join()
    return [len(taken), len(failed), f"{len(taken) / SECONDS:.0f}", f"{percentile(taken, 0.5):.1f}", f"{percentile(taken, 0.99):.1f}"]
