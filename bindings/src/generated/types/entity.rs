// @generated

use ::ews_bindings::{Result, xml};

use super::EmailPosition;

/// Complex type `t:EntityType`, since `Exchange2013_SP1`.
#[doc(alias = "EntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Entity {
    /// Element `t:Position`, any number.
    pub position: Vec<EmailPosition>,
}

impl Eq for Entity {}

xml::complex_type!(Entity { name: "t:EntityType", model: "t:Position*" });

xml::blank_default!(Entity);

impl xml::ReadNode for Entity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
