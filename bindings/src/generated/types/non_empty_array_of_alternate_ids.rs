// @generated

use ::ews_bindings::{rt, xml};

use super::{
    AlternateId, AlternateIdBase, AlternatePublicFolderId, AlternatePublicFolderItemId,
};

/// Complex type `t:NonEmptyArrayOfAlternateIdsType`.
#[doc(alias = "NonEmptyArrayOfAlternateIdsType")]
pub type NonEmptyArrayOfAlternateIds = xml::List<
    NonEmptyArrayOfAlternateIdsChoice,
    NonEmptyArrayOfAlternateIdsList,
>;

rt::list_name!(
    NonEmptyArrayOfAlternateIdsList: Choices "" { name:
    "t:NonEmptyArrayOfAlternateIdsType", model:
    "(t:AlternateId | t:AlternatePublicFolderId | t:AlternatePublicFolderItemId)+", flags: checked }
);

/// The choice in `t:NonEmptyArrayOfAlternateIdsType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfAlternateIdsChoice {
    /// Element `t:AlternateId`.
    AlternateId(Box<AlternateId>),
    /// Element `t:AlternatePublicFolderId`.
    AlternatePublicFolderId(Box<AlternatePublicFolderId>),
    /// Element `t:AlternatePublicFolderItemId`.
    AlternatePublicFolderItemId(Box<AlternatePublicFolderItemId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for NonEmptyArrayOfAlternateIdsChoice {}

impl NonEmptyArrayOfAlternateIdsChoice {
    /// What the alternatives have in common, their [`AlternateIdBase`]; `None` for one that has none.
    #[inline]
    pub fn as_alternate_id_base(&self) -> Option<&AlternateIdBase> {
        Some(
            match self {
                Self::AlternateId(value) => &value.base,
                Self::AlternatePublicFolderId(value) => &value.base,
                Self::AlternatePublicFolderItemId(value) => &value.base.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_alternate_id_base`], to change it.
    #[inline]
    pub fn as_alternate_id_base_mut(&mut self) -> Option<&mut AlternateIdBase> {
        Some(
            match self {
                Self::AlternateId(value) => &mut value.base,
                Self::AlternatePublicFolderId(value) => &mut value.base,
                Self::AlternatePublicFolderItemId(value) => &mut value.base.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    NonEmptyArrayOfAlternateIdsChoice: AlternateId(AlternateId),
    AlternatePublicFolderId(AlternatePublicFolderId),
    AlternatePublicFolderItemId(AlternatePublicFolderItemId)
);

rt::choice_type!(
    NonEmptyArrayOfAlternateIdsChoice { 0 AlternateId = t "AlternateId", 1
    AlternatePublicFolderId = t "AlternatePublicFolderId", 2 AlternatePublicFolderItemId
    = t "AlternatePublicFolderItemId" }
);
