// @generated

use ::ews_bindings::{Result, xml};

use super::DerivedItemId;

/// Complex type `t:OccurrenceItemIdType`.
///
/// Extends `t:BaseItemIdType`.
#[doc(alias = "OccurrenceItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OccurrenceItemId {
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `InstanceIndex`, required.
    pub instance_index: i32,
    /// Attribute `RecurringMasterId`, required.
    pub recurring_master_id: DerivedItemId,
}

impl Eq for OccurrenceItemId {}

xml::complex_type!(
    OccurrenceItemId { name: "t:OccurrenceItemIdType", required:
    "@InstanceIndex, @RecurringMasterId", bits: 2 }
);

impl OccurrenceItemId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(instance_index: i32, recurring_master_id: DerivedItemId) -> Self {
        Self {
            change_key: None,
            instance_index,
            recurring_master_id,
        }
    }
}

xml::blank_new!(OccurrenceItemId: blank, blank);

impl xml::ReadNode for OccurrenceItemId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ChangeKey") => {
                input.fill_attribute(&mut self.change_key, attribute)
            }
            (xml::Namespace::None, "InstanceIndex") => {
                input.require_attribute(&mut self.instance_index, attribute, 0)
            }
            (xml::Namespace::None, "RecurringMasterId") => {
                input.require_attribute(&mut self.recurring_master_id, attribute, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for OccurrenceItemId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("InstanceIndex", &self.instance_index);
        out.attribute("RecurringMasterId", &self.recurring_master_id);
    }
}
