def _refusal(error: int, name: str, more: str = "") -> SharedStructError:
    """The exception for an error, whose text names the way out."""
    kinds: _t.Any = {
        _errno.EINVAL: (
            SharedStructError,
            "a name has 1 to 255 bytes and no slash, and is not . or ..",
        ),
        _errno.ENOENT: (
            RegionNotFoundError,
            "there is no such region, or only what killed processes left of one;"
            " start the program that creates it",
        ),
        _errno.ETIMEDOUT: (
            RegionBusyError,
            "another process was still creating, opening or closing the region when"
            " the time was up",
        ),
        _OTHER_LAYOUT: (
            LayoutMismatchError,
            "the region was created with another layout or by another version of"
            " SharedStruct; build both programs from the same struct",
        ),
        _TOO_SMALL: (
            LayoutMismatchError,
            "the region is smaller than the struct; build both programs from the same"
            " struct",
        ),
        _errno.EACCES: (
            AccessDeniedError,
            "the region belongs to another user, others may write to it, or this"
            " process may not open it; any_owner=True takes the first two",
        ),
    }
    error = {_AGAIN: _errno.ETIMEDOUT, _EMPTY: _errno.ENOENT}.get(error, error)
    kind, text = kinds.get(error, (SharedStructError, _os.strerror(error)))
    refusal: SharedStructError = kind(error, text + more, name)
    return refusal


def _differences(here: str, there: str) -> str:
    """The first fields that two descriptions have otherwise."""

    def fields(text: str) -> _t.Dict[str, str]:
        found = {}
        for line in text.rpartition("layout\n")[2].splitlines():
            words = line.split(" ", 3)
            if len(words) == 4:
                found[words[3]] = f"{words[1]} at {words[0]}"
        return found

    mine, others = fields(here), fields(there)
    said = [
        f"{name}: {mine.get(name, 'none')} here, {others.get(name, 'none')} there"
        for name in [*mine, *(name for name in others if name not in mine)]
        if mine.get(name) != others.get(name)
    ]
    more = f"; and {len(said) - 5} more" if len(said) > 5 else ""
    return "".join("; " + one for one in said[:5]) + more


