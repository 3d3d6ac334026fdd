// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(PeopleToken: placeholder);

impl rt::ReadComplex for PeopleToken {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "TokenSource") => reader.require(&mut self.token_source, tag, 0),
            (rt::T, "ExpirationDateTime") => {
                reader.fill(&mut self.expiration_date_time, tag)
            }
            (rt::T, "TokenValue") => reader.fill(&mut self.token_value, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PeopleToken {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:TokenSource", &self.token_source);
        out.element("t:ExpirationDateTime", &self.expiration_date_time);
        out.element("t:TokenValue", &self.token_value);
    }
}
