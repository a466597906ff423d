class Places_Wide(_Region):
    """The struct demo.Places.Wide."""

    x: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
    ) -> None: ...
