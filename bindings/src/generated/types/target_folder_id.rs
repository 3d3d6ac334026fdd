// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AddressListId, DistinguishedFolderId, FolderId};

/// Complex type `t:TargetFolderIdType`.
#[doc(alias = "TargetFolderIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct TargetFolderId {
    /// One of `t:FolderId`, `t:DistinguishedFolderId`, `t:AddressListId`, required.
    pub id: TargetFolderIdChoice,
}

impl TargetFolderId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:TargetFolderIdType",
        required: &["t:FolderId|t:DistinguishedFolderId|t:AddressListId"],
        bits: 1,
        content: xml::Content::Model(
            "(t:FolderId | t:DistinguishedFolderId | t:AddressListId)",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(id: TargetFolderIdChoice) -> Self {
        Self { id }
    }
}

::ews_bindings::complex_type!(TargetFolderId);

::ews_bindings::blank_new!(TargetFolderId : blank);

impl xml::ReadNode for TargetFolderId {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(&mut self.id, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut self.id)
    }
}

impl xml::WriteNode for TargetFolderId {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.id);
    }
}

/// The choice in `t:TargetFolderIdType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum TargetFolderIdChoice {
    /// Element `t:FolderId`.
    FolderId(FolderId),
    /// Element `t:DistinguishedFolderId`.
    DistinguishedFolderId(DistinguishedFolderId),
    /// Element `t:AddressListId`.
    AddressListId(AddressListId),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    TargetFolderIdChoice : FolderId(FolderId),
    DistinguishedFolderId(DistinguishedFolderId), AddressListId(AddressListId)
);

impl xml::ReadChoice for TargetFolderIdChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "FolderId") => input.alternative(tag, Self::FolderId),
            (xml::T, "DistinguishedFolderId") => {
                input.alternative(tag, Self::DistinguishedFolderId)
            }
            (xml::T, "AddressListId") => input.alternative(tag, Self::AddressListId),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(TargetFolderIdChoice);

impl xml::WriteChoice for TargetFolderIdChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::FolderId(value) => out.element("t:FolderId", value),
            Self::DistinguishedFolderId(value) => {
                out.element("t:DistinguishedFolderId", value)
            }
            Self::AddressListId(value) => out.element("t:AddressListId", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
