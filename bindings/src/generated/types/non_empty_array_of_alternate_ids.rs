// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    AlternateId, AlternateIdBase, AlternatePublicFolderId, AlternatePublicFolderItemId,
};

/// Complex type `t:NonEmptyArrayOfAlternateIdsType`.
#[doc(alias = "NonEmptyArrayOfAlternateIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfAlternateIds(pub Vec<NonEmptyArrayOfAlternateIdsChoice>);

impl NonEmptyArrayOfAlternateIds {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfAlternateIdsType",
        content: xml::Content::Model(
            "(t:AlternateId | t:AlternatePublicFolderId | t:AlternatePublicFolderItemId)+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfAlternateIds, NonEmptyArrayOfAlternateIdsChoice
);

::ews_bindings::complex_type!(NonEmptyArrayOfAlternateIds);

impl xml::ReadNode for NonEmptyArrayOfAlternateIds {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for NonEmptyArrayOfAlternateIds {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:NonEmptyArrayOfAlternateIdsType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfAlternateIdsChoice {
    /// Element `t:AlternateId`.
    AlternateId(AlternateId),
    /// Element `t:AlternatePublicFolderId`.
    AlternatePublicFolderId(AlternatePublicFolderId),
    /// Element `t:AlternatePublicFolderItemId`.
    AlternatePublicFolderItemId(AlternatePublicFolderItemId),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl NonEmptyArrayOfAlternateIdsChoice {
    /// What the alternatives have in common, their [`AlternateIdBase`]; `None` for one that has none.
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

::ews_bindings::from_variants!(
    NonEmptyArrayOfAlternateIdsChoice : AlternateId(AlternateId),
    AlternatePublicFolderId(AlternatePublicFolderId),
    AlternatePublicFolderItemId(AlternatePublicFolderItemId)
);

impl xml::ReadChoice for NonEmptyArrayOfAlternateIdsChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "AlternateId") => input.alternative(tag, Self::AlternateId),
            (xml::T, "AlternatePublicFolderId") => {
                input.alternative(tag, Self::AlternatePublicFolderId)
            }
            (xml::T, "AlternatePublicFolderItemId") => {
                input.alternative(tag, Self::AlternatePublicFolderItemId)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(NonEmptyArrayOfAlternateIdsChoice);

impl xml::WriteChoice for NonEmptyArrayOfAlternateIdsChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::AlternateId(value) => out.element("t:AlternateId", value),
            Self::AlternatePublicFolderId(value) => {
                out.element("t:AlternatePublicFolderId", value)
            }
            Self::AlternatePublicFolderItemId(value) => {
                out.element("t:AlternatePublicFolderItemId", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
