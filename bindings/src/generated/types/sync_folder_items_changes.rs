// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    SyncFolderItemsCreateOrUpdate, SyncFolderItemsDelete, SyncFolderItemsReadFlag,
};

/// Complex type `t:SyncFolderItemsChangesType`.
#[doc(alias = "SyncFolderItemsChangesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SyncFolderItemsChanges(pub Vec<SyncFolderItemsChange>);

impl SyncFolderItemsChanges {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SyncFolderItemsChangesType",
        content: xml::Content::Model(
            "(t:Create | t:Update | t:Delete | t:ReadFlagChange)*",
        ),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(SyncFolderItemsChanges, SyncFolderItemsChange);

::ews_bindings::complex_type!(SyncFolderItemsChanges);

impl xml::ReadNode for SyncFolderItemsChanges {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for SyncFolderItemsChanges {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:SyncFolderItemsChangesType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum SyncFolderItemsChange {
    /// Element `t:Create`.
    Create(SyncFolderItemsCreateOrUpdate),
    /// Element `t:Update`.
    Update(SyncFolderItemsCreateOrUpdate),
    /// Element `t:Delete`.
    Delete(SyncFolderItemsDelete),
    /// Element `t:ReadFlagChange`.
    ReadFlagChange(SyncFolderItemsReadFlag),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    SyncFolderItemsChange : Delete(SyncFolderItemsDelete),
    ReadFlagChange(SyncFolderItemsReadFlag)
);

impl xml::ReadChoice for SyncFolderItemsChange {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "Create") => input.alternative(tag, Self::Create),
            (xml::T, "Update") => input.alternative(tag, Self::Update),
            (xml::T, "Delete") => input.alternative(tag, Self::Delete),
            (xml::T, "ReadFlagChange") => input.alternative(tag, Self::ReadFlagChange),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(SyncFolderItemsChange);

impl xml::WriteChoice for SyncFolderItemsChange {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::Create(value) => out.element("t:Create", value),
            Self::Update(value) => out.element("t:Update", value),
            Self::Delete(value) => out.element("t:Delete", value),
            Self::ReadFlagChange(value) => out.element("t:ReadFlagChange", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
