"""A program in Python that locks the region, reads and waits in the tests' struct Storm.

locks.py NAME FLAGS obey   says "ready", and obeys the lines of locks.c that Python can
locks.py NAME FLAGS MODE   goes round until the struct says stop, or it is killed

Modes are read, and a broken one that shows that the figures can find something: unseen
(snapshots without the second look). They print how many snapshots there were, and torn.
"""

import ctypes
import sys
import typing

from storm import (
    DetachedError,
    RegionBusyError,
    SharedStructError,
    Storm,
    WriterDiedError,
)

LONG = 20.0


def say(text: object) -> None:
    print(text, flush=True)


def seconds(milliseconds: str) -> typing.Optional[float]:
    return None if int(milliseconds) < 0 else int(milliseconds) / 1000


def is_torn(copy: Storm) -> bool:
    values = copy.values[:]
    return any(value != values[0] for value in values)


class Obedient:
    def __init__(self, data: Storm) -> None:
        self.data = data
        self.held: typing.Any = None

    def answer(self, line: str) -> object:
        word, *rest = line.split()
        try:
            return getattr(self, "do_" + word)(*rest)
        except WriterDiedError:
            return "WRITER_DIED"
        except DetachedError:
            return "NOT_ATTACHED"
        except RegionBusyError:
            return "timed out"
        except NotImplementedError as refused:
            return refused
        except SharedStructError as error:
            return error.strerror

    def do_region(self, timeout: str) -> object:
        self.held = self.data.lock_region(seconds(timeout))
        return "held"

    def do_unregion(self) -> object:
        self.held.unlock()
        return "done"

    def do_lock(self, timeout: str) -> object:
        self.data.lock.lock(seconds(timeout))

    def do_begin(self, timeout: str) -> object:
        self.data.sequence.update()

    def do_snapshot(self, timeout: str) -> object:
        copy = self.data.snapshot(seconds(timeout))
        return f"{'torn' if is_torn(copy) else 'whole'} {copy.values[0]}"

    def do_value(self) -> object:
        return self.data.sequence.value

    def do_update(self, seen: str, timeout: str) -> object:
        later = self.data.await_update(int(seen), seconds(timeout))
        return "updated" if later else "timed out"

    def do_await(self, expected: str, timeout: str) -> object:
        changed = self.data.await_value("turn", int(expected), seconds(timeout))
        return "changed" if changed else "timed out"

    def do_turn(self, turn: str) -> object:
        self.data.turn = int(turn)
        self.data.wake("turn")
        return "done"

    def do_add(self, count: str) -> object:
        """As add-region of locks.c, in one thread."""
        for _ in range(int(count)):
            with self.data.lock_region(timeout=None):
                self.data.counter += 1
        return "done"

    def do_write(self, name: str) -> object:
        try:
            setattr(self.data, name, 1)
            return "written"
        except TypeError as refused:
            return refused

    def do_detach(self) -> object:
        self.data.detach()
        return "done"


def unseen(data: Storm) -> Storm:
    while ctypes.c_uint32.from_address(ctypes.addressof(data) + 64).value & 1:
        pass
    copy = Storm()
    ctypes.memmove(ctypes.addressof(copy), ctypes.addressof(data), Storm.SIZEOF)
    return copy


def go_round(data: Storm, mode: str) -> None:
    whole = torn = died = 0
    while data.stop == 0:
        try:
            copy = data.snapshot(LONG) if mode == "read" else unseen(data)
        except WriterDiedError:
            died += 1
            continue
        if is_torn(copy):
            torn += 1
            if mode == "unseen":
                break
        else:
            whole += 1
    say(f"whole {whole} torn {torn} died {died}")


def main() -> None:
    _, name, flags, mode = sys.argv
    with Storm.attach(name, read_only=flags == "1", timeout=LONG) as data:
        if mode != "obey":
            go_round(data, mode)
            return
        obedient = Obedient(data)
        say("ready")
        for line in sys.stdin:
            say(obedient.answer(line))


main()
