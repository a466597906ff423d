"""A program in Python that imports the generated module and attaches by it.

attach.py MyData NAME FLAGS TIMEOUT   attaches to the sample's struct, or prints the error
attach.py loop NAME                   attaches to the tests' struct, checks and detaches

Attached, it obeys the lines that attach.c obeys.
"""

import errno
import sys
import time
import typing

from mydata import MyData, RegionNotFoundError, SharedStructError

FILLED = 0x5A5A5A5A
NAMES = {
    errno.EINVAL: "BAD_NAME",
    errno.ENOENT: "NO_REGION",
    errno.ETIMEDOUT: "BUSY",
    errno.EPROTO: "OTHER_LAYOUT",
    errno.ERANGE: "TOO_SMALL",
    errno.EACCES: "FORBIDDEN",
}


class Test(MyData):
    """The tests' struct has the same fields and another fingerprint."""

    __slots__ = ()
    FINGERPRINT = 0x1122334455667788


def say(text: object) -> None:
    print(text, flush=True)


def error_name(error: SharedStructError) -> str:
    return NAMES.get(error.errno or 0, str(error))


def command(data: MyData, line: str) -> object:
    word, _, rest = line.partition(" ")
    if word == "get":
        return f"{data.x} {data.text}"
    if word == "set":
        number, _, text = rest.partition(" ")
        data.x = int(number)
        data.text = text
        return "done"
    if word == "verified":
        return int(data.is_verified)
    if word == "detach":
        data.detach()
        return "done"
    return "what?"


def obey(name: str, flags: int, timeout: float) -> None:
    try:
        data = MyData.attach(
            name, timeout=timeout, read_only=flags & 1 != 0, any_owner=flags & 2 != 0
        )
    except SharedStructError as error:
        say(error_name(error))
        return
    say("ready")
    for line in sys.stdin:
        try:
            say(command(data, line.rstrip("\n")))
        except SharedStructError as error:
            say(error_name(error))
    data.detach()


def loop(name: str) -> typing.NoReturn:
    round = 0
    while True:
        try:
            data = Test.attach(name, read_only=round % 3 == 0, timeout=20)
        except RegionNotFoundError:
            time.sleep(0.001)
            continue
        except SharedStructError as error:
            say(error_name(error))
            sys.exit(1)
        if data.x != FILLED or data.text != 255 * "a":
            say("unfinished")
            sys.exit(1)
        if not data._attachment.is_name_current():
            say("split")
            sys.exit(1)
        data.detach()
        round += 1


if sys.argv[1] == "loop":
    loop(sys.argv[2])
else:
    obey(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]) / 1000)
