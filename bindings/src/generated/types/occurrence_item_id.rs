// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(OccurrenceItemId: placeholder, placeholder);

impl rt::ReadComplex for OccurrenceItemId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ChangeKey") => {
                reader.fill_attribute(&mut self.change_key, attribute)
            }
            (rt::Namespace::None, "InstanceIndex") => {
                reader.require_attribute(&mut self.instance_index, attribute, 0)
            }
            (rt::Namespace::None, "RecurringMasterId") => {
                reader.require_attribute(&mut self.recurring_master_id, attribute, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for OccurrenceItemId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("InstanceIndex", &self.instance_index);
        out.attribute("RecurringMasterId", &self.recurring_master_id);
    }
}
