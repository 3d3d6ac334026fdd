// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:InsightContextItem`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightContextItem {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:Val`, optional.
    pub val: Option<String>,
}

impl Eq for InsightContextItem {}

xml::complex_type!(
    InsightContextItem { name: "t:InsightContextItem", model: "t:Name?, t:Val?" }
);

xml::blank_default!(InsightContextItem);

impl xml::ReadNode for InsightContextItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
