// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, DeleteItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteItemResponseMessages(pub Vec<DeleteItemResponseMessagesChoice>);

impl DeleteItemResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:DeleteItemResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    DeleteItemResponseMessages, DeleteItemResponseMessagesChoice
);

::ews_bindings::complex_type!(DeleteItemResponseMessages);

impl xml::ReadNode for DeleteItemResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for DeleteItemResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:DeleteItemResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum DeleteItemResponseMessagesChoice {
    /// Element `m:DeleteItemResponseMessage`.
    DeleteItemResponseMessage(DeleteItemResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    DeleteItemResponseMessagesChoice :
    DeleteItemResponseMessage(DeleteItemResponseMessage)
);

impl xml::ReadChoice for DeleteItemResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "DeleteItemResponseMessage") => {
                input.alternative(tag, Self::DeleteItemResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(DeleteItemResponseMessagesChoice);

impl xml::WriteChoice for DeleteItemResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::DeleteItemResponseMessage(value) => {
                out.element("m:DeleteItemResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
