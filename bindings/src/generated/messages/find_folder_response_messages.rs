// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, FindFolderResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FindFolderResponseMessages(pub Vec<FindFolderResponseMessagesChoice>);

impl FindFolderResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:FindFolderResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    FindFolderResponseMessages, FindFolderResponseMessagesChoice
);

::ews_bindings::complex_type!(FindFolderResponseMessages);

impl xml::ReadNode for FindFolderResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for FindFolderResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:FindFolderResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum FindFolderResponseMessagesChoice {
    /// Element `m:FindFolderResponseMessage`.
    FindFolderResponseMessage(FindFolderResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    FindFolderResponseMessagesChoice :
    FindFolderResponseMessage(FindFolderResponseMessage)
);

impl xml::ReadChoice for FindFolderResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "FindFolderResponseMessage") => {
                input.alternative(tag, Self::FindFolderResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(FindFolderResponseMessagesChoice);

impl xml::WriteChoice for FindFolderResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::FindFolderResponseMessage(value) => {
                out.element("m:FindFolderResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
