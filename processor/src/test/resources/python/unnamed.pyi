class Unnamed(_Region):
    """The struct Unnamed."""

    yield_: _Field[int, int]
    def __init__(
        self,
        *,
        yield_: int = ...,
    ) -> None: ...
