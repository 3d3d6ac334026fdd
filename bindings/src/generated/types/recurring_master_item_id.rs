// @generated

use ::ews_bindings::{Result, xml};

use super::DerivedItemId;

/// Complex type `t:RecurringMasterItemIdType`.
///
/// Extends `t:BaseItemIdType`.
#[doc(alias = "RecurringMasterItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringMasterItemId {
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `OccurrenceId`, required.
    pub occurrence_id: DerivedItemId,
}

impl Eq for RecurringMasterItemId {}

xml::complex_type!(
    RecurringMasterItemId { name: "t:RecurringMasterItemIdType", required:
    "@OccurrenceId", bits: 1 }
);

impl RecurringMasterItemId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(occurrence_id: DerivedItemId) -> Self {
        Self {
            change_key: None,
            occurrence_id,
        }
    }
}

xml::blank_new!(RecurringMasterItemId: blank);

impl xml::ReadNode for RecurringMasterItemId {
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
            (xml::Namespace::None, "OccurrenceId") => {
                input.require_attribute(&mut self.occurrence_id, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RecurringMasterItemId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("OccurrenceId", &self.occurrence_id);
    }
}
