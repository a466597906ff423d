class demo_Rectangle(_Struct):
    """A function of Windows has its name."""

    width: _Field[int, int]
    def __init__(
        self,
        *,
        width: int = ...,
    ) -> None: ...

class NamesInC_Rectangles(_Region):
    """The struct demo.NamesInC.Rectangles."""

    first: _Field[demo_Rectangle, demo_Rectangle]
    def __init__(
        self,
        *,
        first: demo_Rectangle = ...,
    ) -> None: ...
