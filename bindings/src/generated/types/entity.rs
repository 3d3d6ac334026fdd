// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(Entity { name: "t:EntityType", model: "t:Position*" });

rt::placeholder_default!(Entity);

impl rt::ReadComplex for Entity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Position") => reader.fill(&mut self.position, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Entity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Position", &self.position);
    }
}
