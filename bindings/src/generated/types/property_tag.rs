// @generated

use ::ews_bindings::rt;

/// Simple type `t:PropertyTagType`.
///
/// Union of `xs:unsignedShort`, `xs:string` (pattern `(0x|0X)[0-9A-Fa-f]{1,4}`).
#[doc(alias = "PropertyTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum PropertyTag {
    /// A value of `UnsignedShort`.
    UnsignedShort(u16),
    /// A value of `String`.
    String(String),
}

impl Eq for PropertyTag {}

rt::union_type! {
    PropertyTag;
    UnsignedShort(u16) = rt::Facets { .. rt::Facets::NONE };
    String(String) = rt::Facets { pattern: Some(("(0x|0X)[0-9A-Fa-f]{1,4}", &rt::Pattern::Sequence(&[rt::Pattern::Choice(&[rt::Pattern::Literal("0x"), rt::Pattern::Literal("0X")]), rt::Pattern::Repeat(&rt::Pattern::Class(&[('0', '9'),('A', 'F'),('a', 'f')]), 1, 4)]))), .. rt::Facets::NONE };
}
