// @generated

use ::ews_bindings::xml;

/// Simple type `t:PropertyTagType`.
///
/// One of several types.
#[doc(alias = "PropertyTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum PropertyTag {
    /// As `UnsignedShort`.
    UnsignedShort(u16),
    /// As `String`.
    String(String),
}

impl Eq for PropertyTag {}

xml::union_type!(
    PropertyTag: UnsignedShort(u16) = xml::Facets { ..xml::Facets::NONE },
    String(String) = xml::Facets { pattern: Some(("(0x|0X)[0-9A-Fa-f]{1,4}", &
    xml::Pattern::Sequence(&[xml::Pattern::Choice(&[xml::Pattern::Literal("0x"),
    xml::Pattern::Literal("0X")]), xml::Pattern::Repeat(& xml::Pattern::Class(&[('0',
    '9'), ('A', 'F'), ('a', 'f')]), 1, 4)]))), ..xml::Facets::NONE }
);
