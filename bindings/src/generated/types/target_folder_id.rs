// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{AddressListId, DistinguishedFolderId, FolderId};

/// Complex type `t:TargetFolderIdType`.
#[doc(alias = "TargetFolderIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TargetFolderId {
    /// One of `t:FolderId`, `t:DistinguishedFolderId`, `t:AddressListId`, required.
    pub id: TargetFolderIdChoice,
}

impl Eq for TargetFolderId {}

rt::complex_type!(
    TargetFolderId { name: "t:TargetFolderIdType", required:
    "t:FolderId|t:DistinguishedFolderId|t:AddressListId", bits: 1, model:
    "(t:FolderId | t:DistinguishedFolderId | t:AddressListId)" }
);

impl TargetFolderId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: TargetFolderIdChoice) -> Self {
        Self { id }
    }
}

rt::placeholder_new!(TargetFolderId: placeholder);

rt::from_alternatives!(
    TargetFolderId.id: FolderId, DistinguishedFolderId, AddressListId
);

impl rt::ReadComplex for TargetFolderId {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.require_choice(&mut self.id, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.id, raw, 0)
    }
}

impl rt::WriteComplex for TargetFolderId {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.id);
    }
}

/// The choice in `t:TargetFolderIdType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum TargetFolderIdChoice {
    /// Element `t:FolderId`.
    FolderId(Box<FolderId>),
    /// Element `t:DistinguishedFolderId`.
    DistinguishedFolderId(Box<DistinguishedFolderId>),
    /// Element `t:AddressListId`, since `Exchange2013_SP1`.
    AddressListId(Box<AddressListId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for TargetFolderIdChoice {}

rt::from_variants!(
    TargetFolderIdChoice: FolderId(FolderId),
    DistinguishedFolderId(DistinguishedFolderId), AddressListId(AddressListId)
);

rt::choice_type!(
    TargetFolderIdChoice { 0 FolderId = t "FolderId", 1 DistinguishedFolderId = t
    "DistinguishedFolderId", 2 AddressListId = t "AddressListId" }
);
