"""A peer without this library: peer.py create|join NAME, then "get" and "set NUMBER TEXT" line by line."""

import struct
import sys
from multiprocessing import resource_tracker, shared_memory

FORMAT = "i256s"

mode, name = sys.argv[1:]
if mode == "create":
    shm = shared_memory.SharedMemory(name=name, create=True, size=struct.calcsize(FORMAT))
else:
    shm = shared_memory.SharedMemory(name=name)
# Before 3.13 there is no track=False, and Python would remove the name when it exits (cpython issue 82300).
resource_tracker.unregister(shm._name, "shared_memory")

print("ready", flush=True)
for line in sys.stdin:
    words = line.rstrip("\n").split(" ", 2)
    if words[0] == "get":
        number, text = struct.unpack_from(FORMAT, shm.buf)
        print(number, text.split(b"\0", 1)[0].decode("utf-8"), flush=True)
    elif words[0] == "set":
        struct.pack_into(FORMAT, shm.buf, 0, int(words[1]), words[2].encode("utf-8"))
        print("done", flush=True)
    else:
        print("what?", flush=True)
shm.close()
