// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:RecipientSuggestionType`.
#[doc(alias = "RecipientSuggestionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RecipientSuggestion {
    /// Element `t:DisplayName`, required, `xs:string`.
    pub display_name: String,
    /// Element `t:EmailAddress`, required, `xs:string`.
    pub email_address: String,
}

impl RecipientSuggestion {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RecipientSuggestionType",
        required: &["t:DisplayName", "t:EmailAddress"],
        bits: 2,
        content: xml::Content::Model("t:DisplayName, t:EmailAddress"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(
        display_name: impl Into<String>,
        email_address: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            email_address: email_address.into(),
        }
    }
}

::ews_bindings::complex_type!(RecipientSuggestion);

::ews_bindings::blank_new!(RecipientSuggestion : text, text);

impl xml::ReadNode for RecipientSuggestion {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "DisplayName") => input.require(&mut self.display_name, tag, 0),
            (xml::T, "EmailAddress") => input.require(&mut self.email_address, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RecipientSuggestion {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:EmailAddress", &self.email_address);
    }
}
