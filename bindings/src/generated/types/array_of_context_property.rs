// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ContextProperty;

/// Complex type `t:ArrayOfContextProperty`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfContextProperty(pub Vec<ContextProperty>);

impl ArrayOfContextProperty {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfContextProperty",
        content: xml::Content::Model("t:ContextProperty+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfContextProperty, ContextProperty);

::ews_bindings::complex_type!(ArrayOfContextProperty);

impl xml::ReadNode for ArrayOfContextProperty {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ContextProperty") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfContextProperty {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ContextProperty", &self.0);
    }
}
