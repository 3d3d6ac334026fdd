// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Insight;

/// Complex type `t:ArrayOfInsight`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfInsight(pub Vec<Insight>);

impl ArrayOfInsight {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfInsight",
        content: xml::Content::Model("t:Insight*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfInsight, Insight);

::ews_bindings::complex_type!(ArrayOfInsight);

impl xml::ReadNode for ArrayOfInsight {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Insight") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfInsight {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Insight", &self.0);
    }
}
