// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, UpdateItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UpdateItemResponseMessages(pub Vec<UpdateItemResponseMessagesChoice>);

impl UpdateItemResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:UpdateItemResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    UpdateItemResponseMessages, UpdateItemResponseMessagesChoice
);

::ews_bindings::complex_type!(UpdateItemResponseMessages);

impl xml::ReadNode for UpdateItemResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for UpdateItemResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:UpdateItemResponseMessages`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum UpdateItemResponseMessagesChoice {
    /// Element `m:UpdateItemResponseMessage`.
    UpdateItemResponseMessage(UpdateItemResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    UpdateItemResponseMessagesChoice :
    UpdateItemResponseMessage(UpdateItemResponseMessage)
);

impl xml::ReadChoice for UpdateItemResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "UpdateItemResponseMessage") => {
                input.alternative(tag, Self::UpdateItemResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(UpdateItemResponseMessagesChoice);

impl xml::WriteChoice for UpdateItemResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::UpdateItemResponseMessage(value) => {
                out.element("m:UpdateItemResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
