// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::TokenSource;

/// Complex type `t:PeopleTokenType`.
#[doc(alias = "PeopleTokenType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct PeopleToken {
    /// Element `t:TokenSource`, required.
    pub token_source: TokenSource,
    /// Element `t:ExpirationDateTime`, optional, `xs:dateTime`.
    pub expiration_date_time: Option<value::DateTime>,
    /// Element `t:TokenValue`, optional, `xs:string`.
    pub token_value: Option<String>,
}

impl PeopleToken {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PeopleTokenType",
        required: &["t:TokenSource"],
        bits: 1,
        content: xml::Content::Model(
            "t:TokenSource, t:ExpirationDateTime?, t:TokenValue?",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(token_source: TokenSource) -> Self {
        Self {
            token_source,
            expiration_date_time: None,
            token_value: None,
        }
    }
}

::ews_bindings::complex_type!(PeopleToken);

::ews_bindings::blank_new!(PeopleToken : blank);

impl xml::ReadNode for PeopleToken {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TokenSource") => input.require(&mut self.token_source, tag, 0),
            (xml::T, "ExpirationDateTime") => {
                input.fill(&mut self.expiration_date_time, tag)
            }
            (xml::T, "TokenValue") => input.fill(&mut self.token_value, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PeopleToken {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TokenSource", &self.token_source);
        out.element("t:ExpirationDateTime", &self.expiration_date_time);
        out.element("t:TokenValue", &self.token_value);
    }
}
