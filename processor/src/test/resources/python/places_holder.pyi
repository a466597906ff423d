class Places_Wide(_Struct):
    """The struct demo.Places.Wide."""

    x: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
    ) -> None: ...

class Places_Ring(_Struct):
    """The struct demo.Places.Ring."""

    tag: _Field[int, int]
    written: _Field[int, int]
    read: _Field[int, int]
    last: _Field[int, int]
    def __init__(
        self,
        *,
        tag: int = ...,
        written: int = ...,
        read: int = ...,
        last: int = ...,
    ) -> None: ...

class Places_Holder(_Region):
    """The struct demo.Places.Holder."""

    tag: _Field[int, int]
    wide: _Field[Places_Wide, Places_Wide]
    ring: _Field[_Array[Places_Ring, Places_Ring], _t.Iterable[Places_Ring]]
    def __init__(
        self,
        *,
        tag: int = ...,
        wide: Places_Wide = ...,
        ring: _t.Iterable[Places_Ring] = ...,
    ) -> None: ...
