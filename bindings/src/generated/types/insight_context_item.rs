// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:InsightContextItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct InsightContextItem {
    /// Element `t:Name`, optional, `xs:string`.
    pub name: Option<String>,
    /// Element `t:Val`, optional, `xs:string`.
    pub val: Option<String>,
}

impl InsightContextItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:InsightContextItem",
        content: xml::Content::Model("t:Name?, t:Val?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(InsightContextItem);

::ews_bindings::blank_default!(InsightContextItem);

impl xml::ReadNode for InsightContextItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Name") => input.fill(&mut self.name, tag),
            (xml::T, "Val") => input.fill(&mut self.val, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for InsightContextItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Name", &self.name);
        out.element("t:Val", &self.val);
    }
}
