// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::from_variants!(
    AnyAlternateIdBase: AlternateId(AlternateId),
    AlternatePublicFolderId(AlternatePublicFolderId),
    AlternatePublicFolderItemId(AlternatePublicFolderItemId)
);

rt::placeholder_choice!(AnyAlternateIdBase);

impl rt::ReadXml for AnyAlternateIdBase {
    #[inline]
    fn read(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<()> {
        *self = match reader.xsi_type(tag)?.as_deref() {
            None => return Err(reader.without_type(tag, "t:AlternateIdBaseType")),
            Some("t:AlternateIdType") => Self::AlternateId(reader.value(tag)?),
            Some("t:AlternatePublicFolderIdType") => {
                Self::AlternatePublicFolderId(reader.value(tag)?)
            }
            Some("t:AlternatePublicFolderItemIdType") => {
                Self::AlternatePublicFolderItemId(reader.value(tag)?)
            }
            Some(_) => {
                Self::Unlisted(reader.unlisted_type(tag, "t:AlternateIdBaseType")?)
            }
        };
        Ok(())
    }
}

impl rt::WriteXml for AnyAlternateIdBase {
    #[inline]
    fn write(&self, name: &'static str, out: &mut rt::Writer) {
        match self {
            Self::AlternateId(value) => {
                out.node_of_type(
                    name,
                    Some("t:AlternateIdType"),
                    <AlternateId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::AlternatePublicFolderId(value) => {
                out.node_of_type(
                    name,
                    Some("t:AlternatePublicFolderIdType"),
                    <AlternatePublicFolderId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::AlternatePublicFolderItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:AlternatePublicFolderItemIdType"),
                    <AlternatePublicFolderItemId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
