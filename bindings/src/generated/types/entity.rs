// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EmailPosition;

/// Complex type `t:EntityType`.
#[doc(alias = "EntityType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Entity {
    /// Element `t:Position`, any number.
    pub position: Vec<EmailPosition>,
}

impl Entity {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:EntityType",
        content: xml::Content::Model("t:Position*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(Entity);

::ews_bindings::blank_default!(Entity);

impl xml::ReadNode for Entity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Position") => input.fill(&mut self.position, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Entity {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Position", &self.position);
    }
}
