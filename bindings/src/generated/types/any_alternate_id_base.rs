// @generated

use ::ews_bindings::{Result, xml};

use super::{AlternateId, AlternatePublicFolderId, AlternatePublicFolderItemId};

/// The value of an element of type `t:AlternateIdBaseType`; `xsi:type` says which.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyAlternateIdBase {
    /// Type `t:AlternateIdType`.
    AlternateId(Box<AlternateId>),
    /// Type `t:AlternatePublicFolderIdType`.
    AlternatePublicFolderId(Box<AlternatePublicFolderId>),
    /// Type `t:AlternatePublicFolderItemIdType`.
    AlternatePublicFolderItemId(Box<AlternatePublicFolderItemId>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

impl Eq for AnyAlternateIdBase {}

xml::from_variants!(
    AnyAlternateIdBase: AlternateId(AlternateId),
    AlternatePublicFolderId(AlternatePublicFolderId),
    AlternatePublicFolderItemId(AlternatePublicFolderItemId)
);

xml::blank_choice!(AnyAlternateIdBase);

impl xml::ReadXml for AnyAlternateIdBase {
    #[inline]
    fn read(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<()> {
        *self = match input.xsi_type(tag)?.as_deref() {
            None => return Err(input.without_type(tag, "t:AlternateIdBaseType")),
            Some("t:AlternateIdType") => Self::AlternateId(input.value(tag)?),
            Some("t:AlternatePublicFolderIdType") => {
                Self::AlternatePublicFolderId(input.value(tag)?)
            }
            Some("t:AlternatePublicFolderItemIdType") => {
                Self::AlternatePublicFolderItemId(input.value(tag)?)
            }
            Some(_) => Self::Unlisted(input.unlisted_type(tag, "t:AlternateIdBaseType")?),
        };
        Ok(())
    }
}

impl xml::WriteXml for AnyAlternateIdBase {
    #[inline]
    fn write(&self, name: &'static str, out: &mut xml::Output) {
        match self {
            Self::AlternateId(value) => {
                out.node_of_type(
                    name,
                    Some("t:AlternateIdType"),
                    <AlternateId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::AlternatePublicFolderId(value) => {
                out.node_of_type(
                    name,
                    Some("t:AlternatePublicFolderIdType"),
                    <AlternatePublicFolderId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::AlternatePublicFolderItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:AlternatePublicFolderItemIdType"),
                    <AlternatePublicFolderItemId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
