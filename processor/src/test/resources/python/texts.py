# The structs.


class _Texts_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("kind", _ctypes.c_int8),
        ("_padding_1", _ctypes.c_uint8 * 1),
        ("title", _ctypes.c_uint8 * 16),
        ("_padding_18", _ctypes.c_uint8 * 2),
        ("wide", _ctypes.c_uint8 * 16),
        ("code", _ctypes.c_uint8 * 6),
        ("tag", _ctypes.c_uint8 * 3),
        ("note", _ctypes.c_uint8 * 8),
        ("_padding_53", _ctypes.c_uint8 * 1),
        ("remark", _ctypes.c_uint8 * 12),
        ("_padding_66", _ctypes.c_uint8 * 2),
        ("last", _ctypes.c_uint8 * 16),
        ("name", (_ctypes.c_uint8 * 6) * 2),
    ]


_assert_layout(
    _Texts_raw,
    96,
    [
        ("kind", 0, 1),
        ("title", 2, 16),
        ("wide", 20, 16),
        ("code", 36, 6),
        ("tag", 42, 3),
        ("note", 45, 8),
        ("remark", 54, 12),
        ("last", 68, 16),
        ("name", 84, 12),
    ],
)


class Texts(_Texts_raw, _Region):
    """Texts of every width and form."""

    __slots__ = ()
    SIZEOF = 96
    FINGERPRINT = 0x9472F67AA529AFF6
    _DESCRIPTOR = (
        "0 int8 1 kind\n2 string/UTF-16LE 16 title\n20 string/UTF-32LE 16 wide\n36 st"
        "ring/UTF-16BE/unterminated 6 code\n42 string/US-ASCII/unterminated 3 tag\n45"
        " string/UTF-8/prefixed8 8 note\n54 string/UTF-16LE/prefixed16 12 remark\n68 "
        "string/UTF-32BE/prefixed32 16 last\n84 string/UTF-8/prefixed16[2] 12 name\n"
    )

    kind = _Field("kind", _Number(-(2**7), 2**7 - 1))
    title = _Field("title", _Text(16, "utf-16-le", unit=2, nul=2))
    title_bytes = _Field(
        "title",
        _TextBytes(_Text(16, "utf-16-le", unit=2, nul=2)),
        False,
    )
    wide = _Field("wide", _Text(16, "utf-32-le", unit=4, nul=4, truncate=True))
    wide_bytes = _Field(
        "wide",
        _TextBytes(_Text(16, "utf-32-le", unit=4, nul=4, truncate=True)),
        False,
    )
    code = _Field("code", _Text(6, "utf-16-be", unit=2))
    code_bytes = _Field("code", _TextBytes(_Text(6, "utf-16-be", unit=2)), False)
    tag = _Field("tag", _Text(3, "ascii"))
    tag_bytes = _Field("tag", _TextBytes(_Text(3, "ascii")), False)
    note = _Field("note", _Text(8, "utf-8", prefix=1))
    note_bytes = _Field("note", _TextBytes(_Text(8, "utf-8", prefix=1)), False)
    remark = _Field("remark", _Text(12, "utf-16-le", unit=2, prefix=2, truncate=True))
    remark_bytes = _Field(
        "remark",
        _TextBytes(_Text(12, "utf-16-le", unit=2, prefix=2, truncate=True)),
        False,
    )
    last = _Field("last", _Text(16, "utf-32-be", unit=4, prefix=4))
    last_bytes = _Field(
        "last",
        _TextBytes(_Text(16, "utf-32-be", unit=4, prefix=4)),
        False,
    )
    name = _Field("name", _Row(_Text(6, "utf-8", prefix=2), 2))
    name_bytes = _Field("name", _Row(_TextBytes(_Text(6, "utf-8", prefix=2)), 2), False)
