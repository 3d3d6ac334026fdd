// @generated

use ::ews_bindings::{Result, value, xml};

use super::TokenSource;

/// Complex type `t:PeopleTokenType`, since `V2016_10_10`.
#[doc(alias = "PeopleTokenType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeopleToken {
    /// Element `t:TokenSource`, required.
    pub token_source: TokenSource,
    /// Element `t:ExpirationDateTime`, optional.
    pub expiration_date_time: Option<value::DateTime>,
    /// Element `t:TokenValue`, optional.
    pub token_value: Option<String>,
}

impl Eq for PeopleToken {}

xml::complex_type!(
    PeopleToken { name: "t:PeopleTokenType", required: "t:TokenSource", bits: 1, model: "t:TokenSource, t:ExpirationDateTime?, t:TokenValue?" }
);

impl PeopleToken {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(token_source: TokenSource) -> Self {
        Self {
            token_source,
            expiration_date_time: None,
            token_value: None,
        }
    }
}

xml::blank_new!(PeopleToken: blank);

impl xml::ReadNode for PeopleToken {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
