// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{DistinguishedFolderId, FolderId};

/// A choice that several types have: one of 2 elements.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum AnyFolderId {
    /// Element `t:FolderId`.
    FolderId(FolderId),
    /// Element `t:DistinguishedFolderId`.
    DistinguishedFolderId(DistinguishedFolderId),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    AnyFolderId : FolderId(FolderId), DistinguishedFolderId(DistinguishedFolderId)
);

impl xml::ReadChoice for AnyFolderId {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "FolderId") => input.alternative(tag, Self::FolderId),
            (xml::T, "DistinguishedFolderId") => {
                input.alternative(tag, Self::DistinguishedFolderId)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(AnyFolderId);

impl xml::WriteChoice for AnyFolderId {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::FolderId(value) => out.element("t:FolderId", value),
            Self::DistinguishedFolderId(value) => {
                out.element("t:DistinguishedFolderId", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
