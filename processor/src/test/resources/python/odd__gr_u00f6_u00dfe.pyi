class Odd__Gr_u00f6_u00dfe(_Region):
    """The struct demo.Odd$.Gr\\u00f6\\u00dfe."""

    int_: _Field[int, int]
    wait: _Field[int, int]
    region: _Field[int, int]
    getX: _Field[int, int]
    x: _Field[int, int]
    x_1: _Field[int, int]
    x_: _Field[int, int]
    x_u_eres: _Field[int, int]
    acquireTime: _Field[int, int]
    releaseDate: _Field[int, int]
    #: Deprecated.
    name: _Field[str, str]
    name_bytes: _Field[bytes, _Bytes]
    def __init__(
        self,
        *,
        int_: int = ...,
        wait: int = ...,
        region: int = ...,
        getX: int = ...,
        x: int = ...,
        x_1: int = ...,
        x_: int = ...,
        x_u_eres: int = ...,
        acquireTime: int = ...,
        releaseDate: int = ...,
        name: str = ...,
    ) -> None: ...
