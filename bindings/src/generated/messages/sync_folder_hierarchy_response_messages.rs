// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, SyncFolderHierarchyResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SyncFolderHierarchyResponseMessages(
    pub Vec<SyncFolderHierarchyResponseMessagesChoice>,
);

impl SyncFolderHierarchyResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SyncFolderHierarchyResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    SyncFolderHierarchyResponseMessages, SyncFolderHierarchyResponseMessagesChoice
);

::ews_bindings::complex_type!(SyncFolderHierarchyResponseMessages);

impl xml::ReadNode for SyncFolderHierarchyResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for SyncFolderHierarchyResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:SyncFolderHierarchyResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum SyncFolderHierarchyResponseMessagesChoice {
    /// Element `m:SyncFolderHierarchyResponseMessage`.
    SyncFolderHierarchyResponseMessage(SyncFolderHierarchyResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    SyncFolderHierarchyResponseMessagesChoice :
    SyncFolderHierarchyResponseMessage(SyncFolderHierarchyResponseMessage)
);

impl xml::ReadChoice for SyncFolderHierarchyResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "SyncFolderHierarchyResponseMessage") => {
                input.alternative(tag, Self::SyncFolderHierarchyResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(SyncFolderHierarchyResponseMessagesChoice);

impl xml::WriteChoice for SyncFolderHierarchyResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::SyncFolderHierarchyResponseMessage(value) => {
                out.element("m:SyncFolderHierarchyResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
