"""Opens and closes shared memory with Python's own module.

Arguments: existing|new, size in bytes, seconds. Prints nanoseconds for opening and closing together.
"""

import sys
import time
from multiprocessing import shared_memory

create = sys.argv[1] == "new"
size = int(sys.argv[2])
target = float(sys.argv[3])

held = None if create else shared_memory.SharedMemory(create=True, size=size)
rounds = 1
elapsed = 0.0
while elapsed < target:
    rounds *= 2
    start = time.perf_counter()
    for _ in range(rounds):
        if create:
            shm = shared_memory.SharedMemory(create=True, size=size)
            shm.close()
            shm.unlink()
        else:
            shared_memory.SharedMemory(name=held.name).close()
    elapsed = time.perf_counter() - start
if held:
    held.close()
    held.unlink()
print(f"{elapsed * 1e9 / rounds:.1f}")
