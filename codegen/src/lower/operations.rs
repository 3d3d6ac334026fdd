//! Operations: their types, and where a response keeps its messages.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::exchange::{self, status};
use crate::resolve::{Term, message_list, type_name};
use crate::rust::{Field, Header, Module, Operation, Outcomes, Path, PushRequest, Type, status_field};
use crate::schema::{self, Name, Namespace, Part};

use super::Lower;
use super::class::TypeClass;
use super::names::{header_field_name, variant_name};

impl Lower<'_> {
    pub(super) fn operations(&self) -> Result<Vec<Operation>> {
        let mut variants: BTreeMap<String, &str> = BTreeMap::new();
        let mut requests: BTreeMap<&Name, &str> = BTreeMap::new();
        let (mut operations, mut errors) = (Vec::new(), Errors::default());
        let missing = self.missing_status();
        for operation in &self.resolved.schema.operations {
            let Some(lowered) = errors.check(self.operation(operation, missing)) else { continue };
            if let Some(other) = variants.insert(lowered.variant.clone(), &operation.name) {
                let message = format!(
                    "operations {other} and {} would both have the Rust name {:?}; rename one of them in operations.toml",
                    operation.name, lowered.variant
                );
                errors.push(self.error(operation, &operation.request, &message));
            }
            if let Some(other) = requests.insert(&operation.request, &operation.name) {
                let message = format!(
                    "operation {other} also has the request {}; remove one of them",
                    operation.request
                );
                errors.push(self.error(operation, &operation.request, &message));
            }
            operations.push(lowered);
        }
        errors.finish()?;
        Ok(operations)
    }

    fn operation(&self, operation: &schema::Operation, missing: Option<&str>) -> Result<Operation> {
        let code = Name::new(Namespace::Messages, exchange::RESPONSE_CODE.0);
        if !self.is_enumeration(&code) {
            let message =
                format!("expected the enumeration {code}, which every operation needs; {}", self.remove());
            return Err(self.error(operation, &operation.request, &message));
        }
        for element in [&operation.request, &operation.response] {
            if self.resolved.schema.elements[element].is_abstract {
                let construct = format!("abstract element {element} of an operation");
                return Err(self.unsupported_operation(operation, element, &construct));
            }
        }
        let request = self.complex_type_of(operation, &operation.request)?;
        if self.resolved.schema.elements[&operation.request].nillable {
            let construct = format!("nillable element {} of a request", operation.request);
            return Err(self.unsupported_operation(operation, &operation.request, &construct));
        }
        if matches!(self.classes[request], TypeClass::List | TypeClass::ChoiceList) {
            let construct = format!("list type {request} of a request");
            return Err(self.unsupported_operation(operation, &operation.request, &construct));
        }
        let elements = &self.resolved.elements_of[request];
        if let [_, _, ..] = elements.as_slice() {
            let names: Vec<String> = elements.iter().map(Name::to_string).collect();
            let message = format!(
                "expected one element of the type {request} of a request, found {}; {}, or give each element its own type",
                names.join(", "),
                self.remove()
            );
            return Err(self.error(operation, &operation.request, &message));
        }
        let response = self.complex_type_of(operation, &operation.response)?;
        Ok(Operation {
            name: operation.name.clone(),
            variant: variant_name(&operation.name),
            action: operation.action.clone(),
            request: (self.paths.of(request).clone(), operation.request.clone()),
            response: (self.paths.of(response).clone(), operation.response.clone()),
            is_repeatable: operation.is_repeatable,
            outcomes: self.outcomes(operation, response, missing)?,
        })
    }

    /// The request with notifications that a server sends to a listener. The WSDL does not list it, because the listener
    /// answers it.
    pub(super) fn push_request(&self) -> Option<PushRequest> {
        let schema = &self.resolved.schema;
        let element = schema.elements.get(&Name::new(Namespace::Messages, exchange::PUSH))?;
        let is_request = |operation: &schema::Operation| operation.request == element.name;
        let name = type_name(&element.type_ref);
        if !self.is_struct(name) || schema.operations.iter().any(is_request) {
            return None;
        }
        Some(PushRequest {
            variant: exchange::PUSH,
            request: (self.paths.of(name).clone(), element.name.clone()),
        })
    }

    /// Returns `true` if the schema has a type that is a struct in Rust, and so are its elements.
    pub(super) fn is_struct(&self, name: &Name) -> bool {
        self.classes.get(name) == Some(&TypeClass::Struct) && !self.resolved.xsi_types.contains_key(name)
    }

    /// The type of a request or response, which is a concrete complex type.
    fn complex_type_of(&self, operation: &schema::Operation, element: &Name) -> Result<&Name> {
        let name = type_name(&self.resolved.schema.elements[element].type_ref);
        match self.resolved.schema.complex(name) {
            Some(_) if self.resolved.xsi_types.contains_key(name) => {
                let construct = format!("type {name} of {element}, an enum over xsi:type");
                Err(self.unsupported_operation(operation, element, &construct))
            }
            Some(_) => Ok(name),
            None => {
                let message =
                    format!("expected a complex type for {element}, found {name}; {}", self.remove());
                Err(self.error(operation, element, &message))
            }
        }
    }

    fn outcomes(
        &self,
        operation: &schema::Operation,
        response: &Name,
        missing: Option<&str>,
    ) -> Result<Outcomes> {
        if self.resolved.responses.contains(response) {
            self.check_status(operation, response, missing)?;
            return Ok(Outcomes::Itself);
        }
        if missing.is_none() && status_field(self.own_fields(response)).is_some() {
            return Ok(Outcomes::Itself);
        }
        let narrow = message_list(&operation.response);
        if !self.resolved.narrowed.contains_key(&narrow) {
            return Ok(Outcomes::None);
        }
        match self.resolved.contents[&narrow].only_member().map(|member| &member.term) {
            Some(Term::Element(element)) if self.resolved.derives_from_message(element) => {
                let message = type_name(&element.type_ref);
                self.check_status(operation, message, missing)?;
                let message = self.paths.of(message).clone();
                let is_list = self.is_made_from_messages(operation, response)?;
                Ok(if is_list { Outcomes::List { message } } else { Outcomes::None })
            }
            _ => Ok(Outcomes::None),
        }
    }

    /// Returns `true` if the list of messages is the only argument of the constructor of a response. Fails if
    /// `overrides.toml` gives the list another name than the runtime uses.
    fn is_made_from_messages(&self, operation: &schema::Operation, response: &Name) -> Result<bool> {
        let (fields, (local, list)) = (self.own_fields(response), exchange::RESPONSE_MESSAGES);
        let has_list = fields.iter().any(|field| field.name == list);
        let part = Part::Field(response.clone(), local.to_owned());
        if !has_list && self.resolved.schema.overrides.name(&part).is_some() {
            let message = format!(
                "expected the Rust name {list:?} of {local} in {response}, which the library uses, found another; \
                 remove its entry in overrides.toml"
            );
            return Err(self.error(operation, &operation.response, &message).with_kind(ErrorKind::Name));
        }
        let mut required = fields.iter().filter(|field| field.is_required());
        Ok(has_list && required.all(|field| field.name == list))
    }

    /// Fails if the runtime cannot read the status of a message.
    fn check_status(
        &self,
        operation: &schema::Operation,
        message: &Name,
        missing: Option<&str>,
    ) -> Result<()> {
        let root = Name::new(Namespace::Messages, exchange::RESPONSE_MESSAGE.0);
        if let Some(missing) = missing {
            let message = format!(
                "expected {missing} in {root}, which the outcomes of operations need, found none; {}",
                self.remove()
            );
            return Err(self.error(operation, &operation.response, &message));
        }
        if self.resolved.base_steps(message, &root).is_none() {
            let construct = format!("restriction between {message} and {root}");
            return Err(self.unsupported_operation(operation, &operation.response, &construct));
        }
        Ok(())
    }

    /// Returns `true` if the runtime can read the status of a response message.
    pub(super) fn has_status(&self) -> bool {
        self.missing_status().is_none()
    }

    /// The first part of the response message that the runtime needs and the schema lacks.
    fn missing_status(&self) -> Option<&'static str> {
        let root = Name::new(Namespace::Messages, exchange::RESPONSE_MESSAGE.0);
        let code = Path { module: Module::Messages, name: exchange::RESPONSE_CODE.1.to_owned() };
        let field = |name: &str| self.own_fields(&root).iter().find(|field| field.name == name);
        let is = |name: &str, ty: &Type| {
            field(name).is_some_and(|field| field.ty == Type::Option(Box::new(ty.clone())))
        };
        let type_at = |ty: &Type| self.paths.name_of(ty.plain()?);
        let class = field(status::CLASS).and_then(|field| type_at(&field.ty));
        let any = |field: &Field| field.ty == Type::Vec(Box::new(Type::BuiltIn("xml::RawXml")));
        let detail = field(status::DETAIL).and_then(|field| match &field.ty {
            Type::Option(inner) => type_at(inner),
            _ => None,
        });
        let has_any = |name: &Name| {
            self.own_fields(name).iter().any(|field| field.name == status::DETAIL_XML && any(field))
        };
        if !class.is_some_and(|name| self.is_enumeration(name)) {
            Some("required enumeration ResponseClass")
        } else if !is(status::CODE, &Type::Path(code)) {
            Some("optional ResponseCode of type m:ResponseCodeType")
        } else if !is(status::TEXT, &Type::BuiltIn("String")) {
            Some("optional text MessageText")
        } else if !detail.is_some_and(has_any) {
            Some("optional MessageXml with a wildcard")
        } else {
            None
        }
    }

    fn is_enumeration(&self, name: &Name) -> bool {
        self.resolved.schema.simple(name).is_some_and(|simple| simple.variety.is_enumeration())
    }

    /// The header elements that any operation may have.
    pub(super) fn headers(&self, of: fn(&schema::Operation) -> &Vec<Name>) -> Result<Vec<Header>> {
        let names: BTreeSet<&Name> = self.resolved.schema.operations.iter().flat_map(of).collect();
        let mut fields: BTreeMap<String, &Name> = BTreeMap::new();
        let (mut headers, mut errors) = (Vec::new(), Errors::default());
        for name in names {
            let (field, element) =
                (header_field_name(self.global_name(name)), &self.resolved.schema.elements[name]);
            if let Some(other) = fields.insert(field.clone(), name) {
                let message = format!("headers {other} and {name} would both have the Rust name {field:?}");
                errors.push(
                    Error::new(ErrorKind::Name, message)
                        .with_remedy(&Part::Element(name.clone()).remedy())
                        .of(format!("element {name}"))
                        .at(&element.location),
                );
            }
            headers.push(Header { field, element: name.clone(), ty: self.element_type(element) });
        }
        errors.finish()?;
        Ok(headers)
    }

    /// An error about a construct that no operation can have, located at an element of the operation.
    fn unsupported_operation(&self, operation: &schema::Operation, element: &Name, construct: &str) -> Error {
        self.error(operation, element, &format!("unsupported {construct}; {}", self.remove()))
    }

    /// The remedy for an operation that the generator does not support.
    fn remove(&self) -> &'static str {
        if self.resolved.schema.operations_are_pairs {
            "if the elements are not an operation, list the operations in operations.toml"
        } else {
            "remove the operation from operations.toml or the WSDL"
        }
    }

    /// An error about an operation, located in its file, or at one of its elements if it follows from their names.
    fn error(&self, operation: &schema::Operation, element: &Name, message: &str) -> Error {
        let element = &self.resolved.schema.elements[element];
        let is_in_file = operation.location.is_known();
        let location = if is_in_file { &operation.location } else { &element.location };
        Error::new(ErrorKind::Unsupported, message).of(format!("operation {}", operation.name)).at(location)
    }
}
