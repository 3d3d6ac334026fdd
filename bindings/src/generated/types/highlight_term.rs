// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:HighlightTermType`.
#[doc(alias = "HighlightTermType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct HighlightTerm {
    /// Element `t:Scope`, required, `xs:string`.
    pub scope: String,
    /// Element `t:Value`, required, `xs:string`.
    pub value: String,
}

impl HighlightTerm {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:HighlightTermType",
        required: &["t:Scope", "t:Value"],
        bits: 2,
        content: xml::Content::Model("t:Scope, t:Value"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(scope: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            scope: scope.into(),
            value: value.into(),
        }
    }
}

::ews_bindings::complex_type!(HighlightTerm);

::ews_bindings::blank_new!(HighlightTerm : text, text);

impl xml::ReadNode for HighlightTerm {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
