class Places_Wide(_Struct):
    """The struct demo.Places.Wide."""

    x: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
    ) -> None: ...

class Places_Grown(_Region):
    """The struct demo.Places.Grown."""

    x: _Field[int, int]
    y: _Field[int, int]
    wide: _Field[Places_Wide, Places_Wide]
    def __init__(
        self,
        *,
        x: int = ...,
        y: int = ...,
        wide: Places_Wide = ...,
    ) -> None: ...
