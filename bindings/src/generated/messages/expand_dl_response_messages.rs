// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, ExpandDlResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[doc(alias = "ExpandDLResponseMessages")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExpandDlResponseMessages(pub Vec<ExpandDlResponseMessagesChoice>);

impl ExpandDlResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ExpandDLResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ExpandDlResponseMessages, ExpandDlResponseMessagesChoice);

::ews_bindings::complex_type!(ExpandDlResponseMessages);

impl xml::ReadNode for ExpandDlResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ExpandDlResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:ExpandDLResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ExpandDlResponseMessagesChoice {
    /// Element `m:ExpandDLResponseMessage`.
    ExpandDlResponseMessage(ExpandDlResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    ExpandDlResponseMessagesChoice : ExpandDlResponseMessage(ExpandDlResponseMessage)
);

impl xml::ReadChoice for ExpandDlResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "ExpandDLResponseMessage") => {
                input.alternative(tag, Self::ExpandDlResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ExpandDlResponseMessagesChoice);

impl xml::WriteChoice for ExpandDlResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ExpandDlResponseMessage(value) => {
                out.element("m:ExpandDLResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
