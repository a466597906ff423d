# The structs.


class _Quote_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("kind", _ctypes.c_int8),
        ("symbol", _ctypes.c_uint8 * 4),
        ("_padding_5", _ctypes.c_uint8 * 4),
        ("price", _ctypes.c_double),
        ("settle", _ctypes.c_int32),
        ("island", _ctypes.c_uint8),
    ]


_assert_layout(
    _Quote_raw,
    22,
    [
        ("price", 9, 8),
        ("kind", 0, 1),
        ("symbol", 1, 4),
        ("settle", 17, 4),
        ("island", 21, 1),
    ],
)


class Quote(_Quote_raw, _Region):
    """Fluent, packed, explicit offsets out of order, a gap."""

    __slots__ = ()
    NAME = "Quote"
    SIZEOF = 22
    FINGERPRINT = 0xA8642B6F16BCB857
    _DESCRIPTOR = (
        "0 int8 1 kind\n1 string/UTF-8 4 symbol\n9 float64 8 price\n17 int32 4 settle"
        "\n21 bool8 1 island\n"
    )

    price = _Field("price", _Float("d"))
    kind = _Field("kind", _Number(-(2**7), 2**7 - 1))
    symbol = _Field("symbol", _Text(4, "utf-8", nul=1))
    symbol_bytes = _Field("symbol", _TextBytes(_Text(4, "utf-8", nul=1)), False)
    settle = _Field("settle", _Number(-(2**31), 2**31 - 1))
    island = _Field("island", _Boolean())
