// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, UploadItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UploadItemsResponseMessages(pub Vec<UploadItemsResponseMessagesChoice>);

impl UploadItemsResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:UploadItemsResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    UploadItemsResponseMessages, UploadItemsResponseMessagesChoice
);

::ews_bindings::complex_type!(UploadItemsResponseMessages);

impl xml::ReadNode for UploadItemsResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for UploadItemsResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:UploadItemsResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum UploadItemsResponseMessagesChoice {
    /// Element `m:UploadItemsResponseMessage`.
    UploadItemsResponseMessage(UploadItemsResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    UploadItemsResponseMessagesChoice :
    UploadItemsResponseMessage(UploadItemsResponseMessage)
);

impl xml::ReadChoice for UploadItemsResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "UploadItemsResponseMessage") => {
                input.alternative(tag, Self::UploadItemsResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(UploadItemsResponseMessagesChoice);

impl xml::WriteChoice for UploadItemsResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::UploadItemsResponseMessage(value) => {
                out.element("m:UploadItemsResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
