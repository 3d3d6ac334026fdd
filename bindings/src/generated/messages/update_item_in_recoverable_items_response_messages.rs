// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, UpdateItemInRecoverableItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UpdateItemInRecoverableItemsResponseMessages(
    pub Vec<UpdateItemInRecoverableItemsResponseMessagesChoice>,
);

impl UpdateItemInRecoverableItemsResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:UpdateItemInRecoverableItemsResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    UpdateItemInRecoverableItemsResponseMessages,
    UpdateItemInRecoverableItemsResponseMessagesChoice
);

::ews_bindings::complex_type!(UpdateItemInRecoverableItemsResponseMessages);

impl xml::ReadNode for UpdateItemInRecoverableItemsResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for UpdateItemInRecoverableItemsResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:UpdateItemInRecoverableItemsResponseMessages`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum UpdateItemInRecoverableItemsResponseMessagesChoice {
    /// Element `m:UpdateItemInRecoverableItemsResponseMessage`.
    UpdateItemInRecoverableItemsResponseMessage(
        UpdateItemInRecoverableItemsResponseMessage,
    ),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    UpdateItemInRecoverableItemsResponseMessagesChoice :
    UpdateItemInRecoverableItemsResponseMessage(UpdateItemInRecoverableItemsResponseMessage)
);

impl xml::ReadChoice for UpdateItemInRecoverableItemsResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "UpdateItemInRecoverableItemsResponseMessage") => {
                input.alternative(tag, Self::UpdateItemInRecoverableItemsResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(UpdateItemInRecoverableItemsResponseMessagesChoice);

impl xml::WriteChoice for UpdateItemInRecoverableItemsResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::UpdateItemInRecoverableItemsResponseMessage(value) => {
                out.element("m:UpdateItemInRecoverableItemsResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
