// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:HighlightTermType`, since `Exchange2013_SP1`.
#[doc(alias = "HighlightTermType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HighlightTerm {
    /// Element `t:Scope`, required.
    pub scope: String,
    /// Element `t:Value`, required.
    pub value: String,
}

impl Eq for HighlightTerm {}

rt::complex_type!(
    HighlightTerm { name: "t:HighlightTermType", required: "t:Scope, t:Value", bits:
    2, model: "t:Scope, t:Value" }
);

impl HighlightTerm {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(scope: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            scope: scope.into(),
            value: value.into(),
        }
    }
}

rt::placeholder_new!(HighlightTerm: text, text);

impl rt::ReadComplex for HighlightTerm {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Scope") => reader.require(&mut self.scope, tag, 0),
            (rt::T, "Value") => reader.require(&mut self.value, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for HighlightTerm {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Scope", &self.scope);
        out.element("t:Value", &self.value);
    }
}
