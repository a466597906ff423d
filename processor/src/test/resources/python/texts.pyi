class Texts(_Region):
    """Texts of every width and form."""

    kind: _Field[int, int]
    title: _Field[str, str]
    title_bytes: _Field[bytes, _Bytes]
    wide: _Field[str, str]
    wide_bytes: _Field[bytes, _Bytes]
    code: _Field[str, str]
    code_bytes: _Field[bytes, _Bytes]
    tag: _Field[str, str]
    tag_bytes: _Field[bytes, _Bytes]
    note: _Field[str, str]
    note_bytes: _Field[bytes, _Bytes]
    remark: _Field[str, str]
    remark_bytes: _Field[bytes, _Bytes]
    last: _Field[str, str]
    last_bytes: _Field[bytes, _Bytes]
    name: _Field[_Array[str, str], _t.Iterable[str]]
    name_bytes: _Field[_Array[bytes, _Bytes], _t.Iterable[_Bytes]]
    def __init__(
        self,
        *,
        kind: int = ...,
        title: str = ...,
        wide: str = ...,
        code: str = ...,
        tag: str = ...,
        note: str = ...,
        remark: str = ...,
        last: str = ...,
        name: _t.Iterable[str] = ...,
    ) -> None: ...
