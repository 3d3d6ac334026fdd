// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(HighlightTerm: text, text);

impl xml::ReadNode for HighlightTerm {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Scope") => input.require(&mut self.scope, tag, 0),
            (xml::T, "Value") => input.require(&mut self.value, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for HighlightTerm {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Scope", &self.scope);
        out.element("t:Value", &self.value);
    }
}
