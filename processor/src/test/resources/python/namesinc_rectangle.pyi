class demo_Rectangle(_Region):
    """A function of Windows has its name."""

    width: _Field[int, int]
    def __init__(
        self,
        *,
        width: int = ...,
    ) -> None: ...
