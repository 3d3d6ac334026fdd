// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use ::ews_bindings::operation::{Failure, Operation, Outcomes, Status, outcome};
use super::messages::ResponseCode as Code;

impl Status for super::messages::ResponseMessage {
    type Code = Code;

    fn class(&self) -> &str {
        self.response_class.as_str()
    }

    fn code(&self) -> Option<&Code> {
        self.response_code.as_ref()
    }

    fn text(&self) -> Option<&str> {
        self.message_text.as_deref()
    }

    fn detail(&self) -> &[xml::RawXml] {
        self.message_xml.as_ref().map_or(&[], |xml| &xml.any)
    }
}

impl Operation for super::messages::AddDelegate {
    const NAME: &'static str = "AddDelegate";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/AddDelegate";

    const REQUEST: &'static str = "m:AddDelegate";

    const RESPONSE: &'static str = "m:AddDelegateResponse";

    type Response = super::messages::AddDelegateResponseMessage;

    type Message = super::messages::AddDelegateResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::AddDelegateResponseMessage,
    ) -> Outcomes<super::messages::AddDelegateResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base.base)])
    }
}

impl Operation for super::messages::AddDistributionGroupToImList {
    const NAME: &'static str = "AddDistributionGroupToImList";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/AddDistributionGroupToImList";

    const REQUEST: &'static str = "m:AddDistributionGroupToImList";

    const RESPONSE: &'static str = "m:AddDistributionGroupToImListResponse";

    type Response = super::messages::AddDistributionGroupToImListResponseMessage;

    type Message = super::messages::AddDistributionGroupToImListResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::AddDistributionGroupToImListResponseMessage,
    ) -> Outcomes<super::messages::AddDistributionGroupToImListResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::AddImContactToGroup {
    const NAME: &'static str = "AddImContactToGroup";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/AddImContactToGroup";

    const REQUEST: &'static str = "m:AddImContactToGroup";

    const RESPONSE: &'static str = "m:AddImContactToGroupResponse";

    type Response = super::messages::AddImContactToGroupResponseMessage;

    type Message = super::messages::AddImContactToGroupResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::AddImContactToGroupResponseMessage,
    ) -> Outcomes<super::messages::AddImContactToGroupResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::AddImGroup {
    const NAME: &'static str = "AddImGroup";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/AddImGroup";

    const REQUEST: &'static str = "m:AddImGroup";

    const RESPONSE: &'static str = "m:AddImGroupResponse";

    type Response = super::messages::AddImGroupResponseMessage;

    type Message = super::messages::AddImGroupResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::AddImGroupResponseMessage,
    ) -> Outcomes<super::messages::AddImGroupResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::AddNewImContactToGroup {
    const NAME: &'static str = "AddNewImContactToGroup";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/AddNewImContactToGroup";

    const REQUEST: &'static str = "m:AddNewImContactToGroup";

    const RESPONSE: &'static str = "m:AddNewImContactToGroupResponse";

    type Response = super::messages::AddNewImContactToGroupResponseMessage;

    type Message = super::messages::AddNewImContactToGroupResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::AddNewImContactToGroupResponseMessage,
    ) -> Outcomes<super::messages::AddNewImContactToGroupResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::AddNewTelUriContactToGroup {
    const NAME: &'static str = "AddNewTelUriContactToGroup";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/AddNewTelUriContactToGroup";

    const REQUEST: &'static str = "m:AddNewTelUriContactToGroup";

    const RESPONSE: &'static str = "m:AddNewTelUriContactToGroupResponse";

    type Response = super::messages::AddNewTelUriContactToGroupResponseMessage;

    type Message = super::messages::AddNewTelUriContactToGroupResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::AddNewTelUriContactToGroupResponseMessage,
    ) -> Outcomes<super::messages::AddNewTelUriContactToGroupResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::AddTag {
    const NAME: &'static str = "AddTag";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/AddTag";

    const REQUEST: &'static str = "m:AddTag";

    const RESPONSE: &'static str = "m:AddTagResponse";

    type Response = super::messages::AddTagResponseMessage;

    type Message = super::messages::AddTagResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::AddTagResponseMessage,
    ) -> Outcomes<super::messages::AddTagResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::ApplyConversationAction {
    const NAME: &'static str = "ApplyConversationAction";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/ApplyConversationAction";

    const REQUEST: &'static str = "m:ApplyConversationAction";

    const RESPONSE: &'static str = "m:ApplyConversationActionResponse";

    type Response = super::messages::ApplyConversationActionResponse;

    type Message = super::messages::ApplyConversationActionResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::ApplyConversationActionResponse,
    ) -> Outcomes<super::messages::ApplyConversationActionResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::ApplyConversationActionResponseMessagesChoice::ApplyConversationActionResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::ApplyConversationActionResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::ArchiveItem {
    const NAME: &'static str = "ArchiveItem";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/ArchiveItem";

    const REQUEST: &'static str = "m:ArchiveItem";

    const RESPONSE: &'static str = "m:ArchiveItemResponse";

    type Response = super::messages::ArchiveItemResponse;

    type Message = super::messages::ItemInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::ArchiveItemResponse,
    ) -> Outcomes<super::messages::ItemInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::ArchiveItemResponseMessagesChoice::ArchiveItemResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::ArchiveItemResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::ConvertId {
    const NAME: &'static str = "ConvertId";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/ConvertId";

    const REQUEST: &'static str = "m:ConvertId";

    const RESPONSE: &'static str = "m:ConvertIdResponse";

    type Response = super::messages::ConvertIdResponse;

    type Message = super::messages::ConvertIdResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::ConvertIdResponse,
    ) -> Outcomes<super::messages::ConvertIdResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::ConvertIdResponseMessagesChoice::ConvertIdResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::ConvertIdResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::CopyFolder {
    const NAME: &'static str = "CopyFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CopyFolder";

    const REQUEST: &'static str = "m:CopyFolder";

    const RESPONSE: &'static str = "m:CopyFolderResponse";

    type Response = super::messages::CopyFolderResponse;

    type Message = super::messages::FolderInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CopyFolderResponse,
    ) -> Outcomes<super::messages::FolderInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::CopyFolderResponseMessagesChoice::CopyFolderResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::CopyFolderResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::CopyItem {
    const NAME: &'static str = "CopyItem";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CopyItem";

    const REQUEST: &'static str = "m:CopyItem";

    const RESPONSE: &'static str = "m:CopyItemResponse";

    type Response = super::messages::CopyItemResponse;

    type Message = super::messages::ItemInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CopyItemResponse,
    ) -> Outcomes<super::messages::ItemInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::CopyItemResponseMessagesChoice::CopyItemResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::CopyItemResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::CreateAttachment {
    const NAME: &'static str = "CreateAttachment";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CreateAttachment";

    const REQUEST: &'static str = "m:CreateAttachment";

    const RESPONSE: &'static str = "m:CreateAttachmentResponse";

    type Response = super::messages::CreateAttachmentResponse;

    type Message = super::messages::AttachmentInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CreateAttachmentResponse,
    ) -> Outcomes<super::messages::AttachmentInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::CreateAttachmentResponseMessagesChoice::CreateAttachmentResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::CreateAttachmentResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::CreateFolder {
    const NAME: &'static str = "CreateFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CreateFolder";

    const REQUEST: &'static str = "m:CreateFolder";

    const RESPONSE: &'static str = "m:CreateFolderResponse";

    type Response = super::messages::CreateFolderResponse;

    type Message = super::messages::FolderInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CreateFolderResponse,
    ) -> Outcomes<super::messages::FolderInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::CreateFolderResponseMessagesChoice::CreateFolderResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::CreateFolderResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::CreateFolderPath {
    const NAME: &'static str = "CreateFolderPath";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CreateFolderPath";

    const REQUEST: &'static str = "m:CreateFolderPath";

    const RESPONSE: &'static str = "m:CreateFolderPathResponse";

    type Response = super::messages::CreateFolderPathResponse;

    type Message = super::messages::FolderInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CreateFolderPathResponse,
    ) -> Outcomes<super::messages::FolderInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::CreateFolderPathResponseMessagesChoice::CreateFolderPathResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::CreateFolderPathResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::CreateItem {
    const NAME: &'static str = "CreateItem";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CreateItem";

    const REQUEST: &'static str = "m:CreateItem";

    const RESPONSE: &'static str = "m:CreateItemResponse";

    type Response = super::messages::CreateItemResponse;

    type Message = super::messages::ItemInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CreateItemResponse,
    ) -> Outcomes<super::messages::ItemInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::CreateItemResponseMessagesChoice::CreateItemResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::CreateItemResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::CreateManagedFolderRequest {
    const NAME: &'static str = "CreateManagedFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CreateManagedFolder";

    const REQUEST: &'static str = "m:CreateManagedFolder";

    const RESPONSE: &'static str = "m:CreateManagedFolderResponse";

    type Response = super::messages::CreateManagedFolderResponse;

    type Message = super::messages::FolderInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CreateManagedFolderResponse,
    ) -> Outcomes<super::messages::FolderInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::CreateManagedFolderResponseMessagesChoice::CreateManagedFolderResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::CreateManagedFolderResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::CreateMeetingInstanceRequest {
    const NAME: &'static str = "CreateMeetingInstance";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CreateMeetingInstanceRequest";

    const REQUEST: &'static str = "m:CreateMeetingInstanceRequest";

    const RESPONSE: &'static str = "m:CreateMeetingInstanceResponse";

    type Response = super::messages::CreateMeetingInstanceResponseMessage;

    type Message = super::messages::CreateMeetingInstanceResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CreateMeetingInstanceResponseMessage,
    ) -> Outcomes<super::messages::CreateMeetingInstanceResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::CreateMeetingSpace {
    const NAME: &'static str = "CreateMeetingSpace";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CreateMeetingSpace";

    const REQUEST: &'static str = "m:CreateMeetingSpace";

    const RESPONSE: &'static str = "m:CreateMeetingSpaceResponseMessage";

    type Response = super::messages::CreateMeetingSpaceResponseMessage;

    type Message = super::messages::CreateMeetingSpaceResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CreateMeetingSpaceResponseMessage,
    ) -> Outcomes<super::messages::CreateMeetingSpaceResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::CreateUserConfiguration {
    const NAME: &'static str = "CreateUserConfiguration";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/CreateUserConfiguration";

    const REQUEST: &'static str = "m:CreateUserConfiguration";

    const RESPONSE: &'static str = "m:CreateUserConfigurationResponse";

    type Response = super::messages::CreateUserConfigurationResponse;

    type Message = super::messages::ResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::CreateUserConfigurationResponse,
    ) -> Outcomes<super::messages::ResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::CreateUserConfigurationResponseMessagesChoice::CreateUserConfigurationResponseMessage(
                    message,
                ) => outcome(message, |message| message),
                super::messages::CreateUserConfigurationResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::DeleteAttachment {
    const NAME: &'static str = "DeleteAttachment";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/DeleteAttachment";

    const REQUEST: &'static str = "m:DeleteAttachment";

    const RESPONSE: &'static str = "m:DeleteAttachmentResponse";

    type Response = super::messages::DeleteAttachmentResponse;

    type Message = super::messages::DeleteAttachmentResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::DeleteAttachmentResponse,
    ) -> Outcomes<super::messages::DeleteAttachmentResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::DeleteAttachmentResponseMessagesChoice::DeleteAttachmentResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::DeleteAttachmentResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::DeleteFolder {
    const NAME: &'static str = "DeleteFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/DeleteFolder";

    const REQUEST: &'static str = "m:DeleteFolder";

    const RESPONSE: &'static str = "m:DeleteFolderResponse";

    type Response = super::messages::DeleteFolderResponse;

    type Message = super::messages::ResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::DeleteFolderResponse,
    ) -> Outcomes<super::messages::ResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::DeleteFolderResponseMessagesChoice::DeleteFolderResponseMessage(
                    message,
                ) => outcome(message, |message| message),
                super::messages::DeleteFolderResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::DeleteItem {
    const NAME: &'static str = "DeleteItem";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/DeleteItem";

    const REQUEST: &'static str = "m:DeleteItem";

    const RESPONSE: &'static str = "m:DeleteItemResponse";

    type Response = super::messages::DeleteItemResponse;

    type Message = super::messages::DeleteItemResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::DeleteItemResponse,
    ) -> Outcomes<super::messages::DeleteItemResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::DeleteItemResponseMessagesChoice::DeleteItemResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::DeleteItemResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::DeleteMeetingInstanceRequest {
    const NAME: &'static str = "DeleteMeetingInstance";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/DeleteMeetingInstanceRequest";

    const REQUEST: &'static str = "m:DeleteMeetingInstanceRequest";

    const RESPONSE: &'static str = "m:DeleteMeetingInstanceResponse";

    type Response = super::messages::DeleteMeetingInstanceResponseMessage;

    type Message = super::messages::DeleteMeetingInstanceResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::DeleteMeetingInstanceResponseMessage,
    ) -> Outcomes<super::messages::DeleteMeetingInstanceResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::DeleteMeetingSpace {
    const NAME: &'static str = "DeleteMeetingSpace";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/DeleteMeetingSpace";

    const REQUEST: &'static str = "m:DeleteMeetingSpace";

    const RESPONSE: &'static str = "m:DeleteMeetingSpaceResponseMessage";

    type Response = super::messages::DeleteMeetingSpaceResponseMessage;

    type Message = super::messages::DeleteMeetingSpaceResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::DeleteMeetingSpaceResponseMessage,
    ) -> Outcomes<super::messages::DeleteMeetingSpaceResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::DeleteSearchSuggestion {
    const NAME: &'static str = "DeleteSearchSuggestion";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/DeleteSearchSuggestion";

    const REQUEST: &'static str = "m:DeleteSearchSuggestion";

    const RESPONSE: &'static str = "m:DeleteSearchSuggestionResponse";

    type Response = super::messages::DeleteSearchSuggestionResponseMessage;

    type Message = super::messages::DeleteSearchSuggestionResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::DeleteSearchSuggestionResponseMessage,
    ) -> Outcomes<super::messages::DeleteSearchSuggestionResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::DeleteUserConfiguration {
    const NAME: &'static str = "DeleteUserConfiguration";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/DeleteUserConfiguration";

    const REQUEST: &'static str = "m:DeleteUserConfiguration";

    const RESPONSE: &'static str = "m:DeleteUserConfigurationResponse";

    type Response = super::messages::DeleteUserConfigurationResponse;

    type Message = super::messages::ResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::DeleteUserConfigurationResponse,
    ) -> Outcomes<super::messages::ResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::DeleteUserConfigurationResponseMessagesChoice::DeleteUserConfigurationResponseMessage(
                    message,
                ) => outcome(message, |message| message),
                super::messages::DeleteUserConfigurationResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::DisableApp {
    const NAME: &'static str = "DisableApp";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/DisableApp";

    const REQUEST: &'static str = "m:DisableApp";

    const RESPONSE: &'static str = "m:DisableAppResponse";

    type Response = super::messages::DisableAppResponse;

    type Message = super::messages::DisableAppResponse;

    type Code = Code;

    fn split(
        response: super::messages::DisableAppResponse,
    ) -> Outcomes<super::messages::DisableAppResponse, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::DisconnectPhoneCall {
    const NAME: &'static str = "DisconnectPhoneCall";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/DisconnectPhoneCall";

    const REQUEST: &'static str = "m:DisconnectPhoneCall";

    const RESPONSE: &'static str = "m:DisconnectPhoneCallResponse";

    type Response = super::messages::DisconnectPhoneCallResponseMessage;

    type Message = super::messages::DisconnectPhoneCallResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::DisconnectPhoneCallResponseMessage,
    ) -> Outcomes<super::messages::DisconnectPhoneCallResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::EmptyFolder {
    const NAME: &'static str = "EmptyFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/EmptyFolder";

    const REQUEST: &'static str = "m:EmptyFolder";

    const RESPONSE: &'static str = "m:EmptyFolderResponse";

    type Response = super::messages::EmptyFolderResponse;

    type Message = super::messages::ResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::EmptyFolderResponse,
    ) -> Outcomes<super::messages::ResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::EmptyFolderResponseMessagesChoice::EmptyFolderResponseMessage(
                    message,
                ) => outcome(message, |message| message),
                super::messages::EmptyFolderResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::EndSearchSession {
    const NAME: &'static str = "EndSearchSession";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/EndSearchSession";

    const REQUEST: &'static str = "m:EndSearchSession";

    const RESPONSE: &'static str = "m:EndSearchSessionResponse";

    type Response = super::messages::EndSearchSessionResponseMessage;

    type Message = super::messages::EndSearchSessionResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::EndSearchSessionResponseMessage,
    ) -> Outcomes<super::messages::EndSearchSessionResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::ExecuteSearch {
    const NAME: &'static str = "ExecuteSearch";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/ExecuteSearch";

    const REQUEST: &'static str = "m:ExecuteSearch";

    const RESPONSE: &'static str = "m:ExecuteSearchResponse";

    type Response = super::messages::ExecuteSearchResponseMessage;

    type Message = super::messages::ExecuteSearchResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::ExecuteSearchResponseMessage,
    ) -> Outcomes<super::messages::ExecuteSearchResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::ExpandDl {
    const NAME: &'static str = "ExpandDL";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/ExpandDL";

    const REQUEST: &'static str = "m:ExpandDL";

    const RESPONSE: &'static str = "m:ExpandDLResponse";

    type Response = super::messages::ExpandDlResponse;

    type Message = super::messages::ExpandDlResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::ExpandDlResponse,
    ) -> Outcomes<super::messages::ExpandDlResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::ExpandDlResponseMessagesChoice::ExpandDlResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::ExpandDlResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::ExportItems {
    const NAME: &'static str = "ExportItems";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/ExportItems";

    const REQUEST: &'static str = "m:ExportItems";

    const RESPONSE: &'static str = "m:ExportItemsResponse";

    type Response = super::messages::ExportItemsResponse;

    type Message = super::messages::ExportItemsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::ExportItemsResponse,
    ) -> Outcomes<super::messages::ExportItemsResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::ExportItemsResponseMessagesChoice::ExportItemsResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::ExportItemsResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::FindAvailableMeetingTimes {
    const NAME: &'static str = "FindAvailableMeetingTimes";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/FindAvailableMeetingTimes";

    const REQUEST: &'static str = "m:FindAvailableMeetingTimes";

    const RESPONSE: &'static str = "m:FindAvailableMeetingTimesResponse";

    type Response = super::messages::FindAvailableMeetingTimesResponseMessage;

    type Message = super::messages::FindAvailableMeetingTimesResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::FindAvailableMeetingTimesResponseMessage,
    ) -> Outcomes<super::messages::FindAvailableMeetingTimesResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::FindConversation {
    const NAME: &'static str = "FindConversation";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/FindConversation";

    const REQUEST: &'static str = "m:FindConversation";

    const RESPONSE: &'static str = "m:FindConversationResponse";

    type Response = super::messages::FindConversationResponseMessage;

    type Message = super::messages::FindConversationResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::FindConversationResponseMessage,
    ) -> Outcomes<super::messages::FindConversationResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::FindFolder {
    const NAME: &'static str = "FindFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/FindFolder";

    const REQUEST: &'static str = "m:FindFolder";

    const RESPONSE: &'static str = "m:FindFolderResponse";

    type Response = super::messages::FindFolderResponse;

    type Message = super::messages::FindFolderResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::FindFolderResponse,
    ) -> Outcomes<super::messages::FindFolderResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::FindFolderResponseMessagesChoice::FindFolderResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::FindFolderResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::FindItem {
    const NAME: &'static str = "FindItem";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/FindItem";

    const REQUEST: &'static str = "m:FindItem";

    const RESPONSE: &'static str = "m:FindItemResponse";

    type Response = super::messages::FindItemResponse;

    type Message = super::messages::FindItemResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::FindItemResponse,
    ) -> Outcomes<super::messages::FindItemResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::FindItemResponseMessagesChoice::FindItemResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::FindItemResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::FindMeetingSpaceByJoinUrl {
    const NAME: &'static str = "FindMeetingSpaceByJoinUrl";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/FindMeetingSpaceByJoinUrl";

    const REQUEST: &'static str = "m:FindMeetingSpaceByJoinUrl";

    const RESPONSE: &'static str = "m:FindMeetingSpaceByJoinUrlResponseMessage";

    type Response = super::messages::FindMeetingSpaceByJoinUrlResponseMessage;

    type Message = super::messages::FindMeetingSpaceByJoinUrlResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::FindMeetingSpaceByJoinUrlResponseMessage,
    ) -> Outcomes<super::messages::FindMeetingSpaceByJoinUrlResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::FindMeetingTimeCandidates {
    const NAME: &'static str = "FindMeetingTimeCandidates";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/FindMeetingTimeCandidates";

    const REQUEST: &'static str = "m:FindMeetingTimeCandidates";

    const RESPONSE: &'static str = "m:FindMeetingTimeCandidatesResponse";

    type Response = super::messages::FindMeetingTimeCandidatesResponseMessage;

    type Message = super::messages::FindMeetingTimeCandidatesResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::FindMeetingTimeCandidatesResponseMessage,
    ) -> Outcomes<super::messages::FindMeetingTimeCandidatesResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::FindMessageTrackingReportRequest {
    const NAME: &'static str = "FindMessageTrackingReport";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/FindMessageTrackingReport";

    const REQUEST: &'static str = "m:FindMessageTrackingReport";

    const RESPONSE: &'static str = "m:FindMessageTrackingReportResponse";

    type Response = super::messages::FindMessageTrackingReportResponseMessage;

    type Message = super::messages::FindMessageTrackingReportResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::FindMessageTrackingReportResponseMessage,
    ) -> Outcomes<super::messages::FindMessageTrackingReportResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::FindPeople {
    const NAME: &'static str = "FindPeople";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/FindPeople";

    const REQUEST: &'static str = "m:FindPeople";

    const RESPONSE: &'static str = "m:FindPeopleResponse";

    type Response = super::messages::FindPeopleResponseMessage;

    type Message = super::messages::FindPeopleResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::FindPeopleResponseMessage,
    ) -> Outcomes<super::messages::FindPeopleResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::FindTags {
    const NAME: &'static str = "FindTags";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/FindTags";

    const REQUEST: &'static str = "m:FindTags";

    const RESPONSE: &'static str = "m:FindTagsResponse";

    type Response = super::messages::FindTagsResponseMessage;

    type Message = super::messages::FindTagsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::FindTagsResponseMessage,
    ) -> Outcomes<super::messages::FindTagsResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetAppManifests {
    const NAME: &'static str = "GetAppManifests";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetAppManifests";

    const REQUEST: &'static str = "m:GetAppManifests";

    const RESPONSE: &'static str = "m:GetAppManifestsResponse";

    type Response = super::messages::GetAppManifestsResponse;

    type Message = super::messages::GetAppManifestsResponse;

    type Code = Code;

    fn split(
        response: super::messages::GetAppManifestsResponse,
    ) -> Outcomes<super::messages::GetAppManifestsResponse, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetAppMarketplaceUrl {
    const NAME: &'static str = "GetAppMarketplaceUrl";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetAppMarketplaceUrl";

    const REQUEST: &'static str = "m:GetAppMarketplaceUrl";

    const RESPONSE: &'static str = "m:GetAppMarketplaceUrlResponse";

    type Response = super::messages::GetAppMarketplaceUrlResponseMessage;

    type Message = super::messages::GetAppMarketplaceUrlResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetAppMarketplaceUrlResponseMessage,
    ) -> Outcomes<super::messages::GetAppMarketplaceUrlResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetAttachment {
    const NAME: &'static str = "GetAttachment";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetAttachment";

    const REQUEST: &'static str = "m:GetAttachment";

    const RESPONSE: &'static str = "m:GetAttachmentResponse";

    type Response = super::messages::GetAttachmentResponse;

    type Message = super::messages::AttachmentInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetAttachmentResponse,
    ) -> Outcomes<super::messages::AttachmentInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetAttachmentResponseMessagesChoice::GetAttachmentResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetAttachmentResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetClientAccessToken {
    const NAME: &'static str = "GetClientAccessToken";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetClientAccessToken";

    const REQUEST: &'static str = "m:GetClientAccessToken";

    const RESPONSE: &'static str = "m:GetClientAccessTokenResponse";

    type Response = super::messages::GetClientAccessTokenResponse;

    type Message = super::messages::GetClientAccessTokenResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetClientAccessTokenResponse,
    ) -> Outcomes<super::messages::GetClientAccessTokenResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetClientAccessTokenResponseMessagesChoice::GetClientAccessTokenResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetClientAccessTokenResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetConversationItems {
    const NAME: &'static str = "GetConversationItems";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetConversationItems";

    const REQUEST: &'static str = "m:GetConversationItems";

    const RESPONSE: &'static str = "m:GetConversationItemsResponse";

    type Response = super::messages::GetConversationItemsResponse;

    type Message = super::messages::GetConversationItemsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetConversationItemsResponse,
    ) -> Outcomes<super::messages::GetConversationItemsResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetConversationItemsResponseMessagesChoice::GetConversationItemsResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetConversationItemsResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetDelegate {
    const NAME: &'static str = "GetDelegate";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetDelegate";

    const REQUEST: &'static str = "m:GetDelegate";

    const RESPONSE: &'static str = "m:GetDelegateResponse";

    type Response = super::messages::GetDelegateResponseMessage;

    type Message = super::messages::GetDelegateResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetDelegateResponseMessage,
    ) -> Outcomes<super::messages::GetDelegateResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base.base)])
    }
}

impl Operation for super::messages::GetDiscoverySearchConfiguration {
    const NAME: &'static str = "GetDiscoverySearchConfiguration";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetDiscoverySearchConfiguration";

    const REQUEST: &'static str = "m:GetDiscoverySearchConfiguration";

    const RESPONSE: &'static str = "m:GetDiscoverySearchConfigurationResponse";

    type Response = super::messages::GetDiscoverySearchConfigurationResponseMessage;

    type Message = super::messages::GetDiscoverySearchConfigurationResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetDiscoverySearchConfigurationResponseMessage,
    ) -> Outcomes<
        super::messages::GetDiscoverySearchConfigurationResponseMessage,
        Code,
    > {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetEvents {
    const NAME: &'static str = "GetEvents";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetEvents";

    const REQUEST: &'static str = "m:GetEvents";

    const RESPONSE: &'static str = "m:GetEventsResponse";

    type Response = super::messages::GetEventsResponse;

    type Message = super::messages::GetEventsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetEventsResponse,
    ) -> Outcomes<super::messages::GetEventsResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetEventsResponseMessagesChoice::GetEventsResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetEventsResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetFolder {
    const NAME: &'static str = "GetFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetFolder";

    const REQUEST: &'static str = "m:GetFolder";

    const RESPONSE: &'static str = "m:GetFolderResponse";

    type Response = super::messages::GetFolderResponse;

    type Message = super::messages::FolderInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetFolderResponse,
    ) -> Outcomes<super::messages::FolderInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetFolderResponseMessagesChoice::GetFolderResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetFolderResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetHoldOnMailboxes {
    const NAME: &'static str = "GetHoldOnMailboxes";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetHoldOnMailboxes";

    const REQUEST: &'static str = "m:GetHoldOnMailboxes";

    const RESPONSE: &'static str = "m:GetHoldOnMailboxesResponse";

    type Response = super::messages::GetHoldOnMailboxesResponseMessage;

    type Message = super::messages::GetHoldOnMailboxesResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetHoldOnMailboxesResponseMessage,
    ) -> Outcomes<super::messages::GetHoldOnMailboxesResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetImItemList {
    const NAME: &'static str = "GetImItemList";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetImItemList";

    const REQUEST: &'static str = "m:GetImItemList";

    const RESPONSE: &'static str = "m:GetImItemListResponse";

    type Response = super::messages::GetImItemListResponseMessage;

    type Message = super::messages::GetImItemListResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetImItemListResponseMessage,
    ) -> Outcomes<super::messages::GetImItemListResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetImItems {
    const NAME: &'static str = "GetImItems";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetImItems";

    const REQUEST: &'static str = "m:GetImItems";

    const RESPONSE: &'static str = "m:GetImItemsResponse";

    type Response = super::messages::GetImItemsResponseMessage;

    type Message = super::messages::GetImItemsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetImItemsResponseMessage,
    ) -> Outcomes<super::messages::GetImItemsResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetInboxRulesRequest {
    const NAME: &'static str = "GetInboxRules";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetInboxRules";

    const REQUEST: &'static str = "m:GetInboxRules";

    const RESPONSE: &'static str = "m:GetInboxRulesResponse";

    type Response = super::messages::GetInboxRulesResponse;

    type Message = super::messages::GetInboxRulesResponse;

    type Code = Code;

    fn split(
        response: super::messages::GetInboxRulesResponse,
    ) -> Outcomes<super::messages::GetInboxRulesResponse, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetItem {
    const NAME: &'static str = "GetItem";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetItem";

    const REQUEST: &'static str = "m:GetItem";

    const RESPONSE: &'static str = "m:GetItemResponse";

    type Response = super::messages::GetItemResponse;

    type Message = super::messages::ItemInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetItemResponse,
    ) -> Outcomes<super::messages::ItemInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetItemResponseMessagesChoice::GetItemResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetItemResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetLastPrivateCatalogUpdate {
    const NAME: &'static str = "GetLastPrivateCatalogUpdate";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetLastPrivateCatalogUpdate";

    const REQUEST: &'static str = "m:GetLastPrivateCatalogUpdate";

    const RESPONSE: &'static str = "m:GetLastPrivateCatalogUpdateResponse";

    type Response = super::messages::GetLastPrivateCatalogUpdateResponse;

    type Message = super::messages::GetLastPrivateCatalogUpdateResponse;

    type Code = Code;

    fn split(
        response: super::messages::GetLastPrivateCatalogUpdateResponse,
    ) -> Outcomes<super::messages::GetLastPrivateCatalogUpdateResponse, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetMailTips {
    const NAME: &'static str = "GetMailTips";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetMailTips";

    const REQUEST: &'static str = "m:GetMailTips";

    const RESPONSE: &'static str = "m:GetMailTipsResponse";

    type Response = super::messages::GetMailTipsResponseMessage;

    type Message = super::messages::GetMailTipsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetMailTipsResponseMessage,
    ) -> Outcomes<super::messages::GetMailTipsResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetMeetingInstanceRequest {
    const NAME: &'static str = "GetMeetingInstance";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetMeetingInstanceRequest";

    const REQUEST: &'static str = "m:GetMeetingInstanceRequest";

    const RESPONSE: &'static str = "m:GetMeetingInstanceResponse";

    type Response = super::messages::GetMeetingInstanceResponseMessage;

    type Message = super::messages::GetMeetingInstanceResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetMeetingInstanceResponseMessage,
    ) -> Outcomes<super::messages::GetMeetingInstanceResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetMeetingSpace {
    const NAME: &'static str = "GetMeetingSpace";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetMeetingSpace";

    const REQUEST: &'static str = "m:GetMeetingSpace";

    const RESPONSE: &'static str = "m:GetMeetingSpaceResponseMessage";

    type Response = super::messages::GetMeetingSpaceResponseMessage;

    type Message = super::messages::GetMeetingSpaceResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetMeetingSpaceResponseMessage,
    ) -> Outcomes<super::messages::GetMeetingSpaceResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetMessageTrackingReportRequest {
    const NAME: &'static str = "GetMessageTrackingReport";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetMessageTrackingReport";

    const REQUEST: &'static str = "m:GetMessageTrackingReport";

    const RESPONSE: &'static str = "m:GetMessageTrackingReportResponse";

    type Response = super::messages::GetMessageTrackingReportResponseMessage;

    type Message = super::messages::GetMessageTrackingReportResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetMessageTrackingReportResponseMessage,
    ) -> Outcomes<super::messages::GetMessageTrackingReportResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetNonIndexableItemDetails {
    const NAME: &'static str = "GetNonIndexableItemDetails";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetNonIndexableItemDetails";

    const REQUEST: &'static str = "m:GetNonIndexableItemDetails";

    const RESPONSE: &'static str = "m:GetNonIndexableItemDetailsResponse";

    type Response = super::messages::GetNonIndexableItemDetailsResponseMessage;

    type Message = super::messages::GetNonIndexableItemDetailsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetNonIndexableItemDetailsResponseMessage,
    ) -> Outcomes<super::messages::GetNonIndexableItemDetailsResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetNonIndexableItemStatistics {
    const NAME: &'static str = "GetNonIndexableItemStatistics";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetNonIndexableItemStatistics";

    const REQUEST: &'static str = "m:GetNonIndexableItemStatistics";

    const RESPONSE: &'static str = "m:GetNonIndexableItemStatisticsResponse";

    type Response = super::messages::GetNonIndexableItemStatisticsResponseMessage;

    type Message = super::messages::GetNonIndexableItemStatisticsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetNonIndexableItemStatisticsResponseMessage,
    ) -> Outcomes<super::messages::GetNonIndexableItemStatisticsResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetPasswordExpirationDate {
    const NAME: &'static str = "GetPasswordExpirationDate";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetPasswordExpirationDate";

    const REQUEST: &'static str = "m:GetPasswordExpirationDate";

    const RESPONSE: &'static str = "m:GetPasswordExpirationDateResponse";

    type Response = super::messages::GetPasswordExpirationDateResponseMessage;

    type Message = super::messages::GetPasswordExpirationDateResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetPasswordExpirationDateResponseMessage,
    ) -> Outcomes<super::messages::GetPasswordExpirationDateResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetPersona {
    const NAME: &'static str = "GetPersona";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetPersona";

    const REQUEST: &'static str = "m:GetPersona";

    const RESPONSE: &'static str = "m:GetPersonaResponseMessage";

    type Response = super::messages::GetPersonaResponseMessage;

    type Message = super::messages::GetPersonaResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetPersonaResponseMessage,
    ) -> Outcomes<super::messages::GetPersonaResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetPhoneCallInformation {
    const NAME: &'static str = "GetPhoneCallInformation";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetPhoneCallInformation";

    const REQUEST: &'static str = "m:GetPhoneCallInformation";

    const RESPONSE: &'static str = "m:GetPhoneCallInformationResponse";

    type Response = super::messages::GetPhoneCallInformationResponseMessage;

    type Message = super::messages::GetPhoneCallInformationResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetPhoneCallInformationResponseMessage,
    ) -> Outcomes<super::messages::GetPhoneCallInformationResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetPrivateCatalogAddIns {
    const NAME: &'static str = "GetPrivateCatalogAddIns";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetPrivateCatalogAddIns";

    const REQUEST: &'static str = "m:GetPrivateCatalogAddIns";

    const RESPONSE: &'static str = "m:GetPrivateCatalogAddInsResponse";

    type Response = super::messages::GetPrivateCatalogAddInsResponse;

    type Message = super::messages::GetPrivateCatalogAddInsResponse;

    type Code = Code;

    fn split(
        response: super::messages::GetPrivateCatalogAddInsResponse,
    ) -> Outcomes<super::messages::GetPrivateCatalogAddInsResponse, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetRoomLists {
    const NAME: &'static str = "GetRoomLists";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetRoomLists";

    const REQUEST: &'static str = "m:GetRoomLists";

    const RESPONSE: &'static str = "m:GetRoomListsResponse";

    type Response = super::messages::GetRoomListsResponseMessage;

    type Message = super::messages::GetRoomListsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetRoomListsResponseMessage,
    ) -> Outcomes<super::messages::GetRoomListsResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetRooms {
    const NAME: &'static str = "GetRooms";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetRooms";

    const REQUEST: &'static str = "m:GetRooms";

    const RESPONSE: &'static str = "m:GetRoomsResponse";

    type Response = super::messages::GetRoomsResponseMessage;

    type Message = super::messages::GetRoomsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetRoomsResponseMessage,
    ) -> Outcomes<super::messages::GetRoomsResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetSearchSuggestions {
    const NAME: &'static str = "GetSearchSuggestions";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetSearchSuggestions";

    const REQUEST: &'static str = "m:GetSearchSuggestions";

    const RESPONSE: &'static str = "m:GetSearchSuggestionsResponse";

    type Response = super::messages::GetSearchSuggestionsResponseMessage;

    type Message = super::messages::GetSearchSuggestionsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetSearchSuggestionsResponseMessage,
    ) -> Outcomes<super::messages::GetSearchSuggestionsResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetSearchableMailboxes {
    const NAME: &'static str = "GetSearchableMailboxes";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetSearchableMailboxes";

    const REQUEST: &'static str = "m:GetSearchableMailboxes";

    const RESPONSE: &'static str = "m:GetSearchableMailboxesResponse";

    type Response = super::messages::GetSearchableMailboxesResponseMessage;

    type Message = super::messages::GetSearchableMailboxesResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetSearchableMailboxesResponseMessage,
    ) -> Outcomes<super::messages::GetSearchableMailboxesResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetServerTimeZones {
    const NAME: &'static str = "GetServerTimeZones";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetServerTimeZones";

    const REQUEST: &'static str = "m:GetServerTimeZones";

    const RESPONSE: &'static str = "m:GetServerTimeZonesResponse";

    type Response = super::messages::GetServerTimeZonesResponse;

    type Message = super::messages::GetServerTimeZonesResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetServerTimeZonesResponse,
    ) -> Outcomes<super::messages::GetServerTimeZonesResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetServerTimeZonesResponseMessagesChoice::GetServerTimeZonesResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetServerTimeZonesResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetServiceConfiguration {
    const NAME: &'static str = "GetServiceConfiguration";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetServiceConfiguration";

    const REQUEST: &'static str = "m:GetServiceConfiguration";

    const RESPONSE: &'static str = "m:GetServiceConfigurationResponse";

    type Response = super::messages::GetServiceConfigurationResponseMessage;

    type Message = super::messages::GetServiceConfigurationResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetServiceConfigurationResponseMessage,
    ) -> Outcomes<super::messages::GetServiceConfigurationResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetSharingFolder {
    const NAME: &'static str = "GetSharingFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetSharingFolder";

    const REQUEST: &'static str = "m:GetSharingFolder";

    const RESPONSE: &'static str = "m:GetSharingFolderResponse";

    type Response = super::messages::GetSharingFolderResponseMessage;

    type Message = super::messages::GetSharingFolderResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetSharingFolderResponseMessage,
    ) -> Outcomes<super::messages::GetSharingFolderResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetSharingMetadata {
    const NAME: &'static str = "GetSharingMetadata";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetSharingMetadata";

    const REQUEST: &'static str = "m:GetSharingMetadata";

    const RESPONSE: &'static str = "m:GetSharingMetadataResponse";

    type Response = super::messages::GetSharingMetadataResponseMessage;

    type Message = super::messages::GetSharingMetadataResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetSharingMetadataResponseMessage,
    ) -> Outcomes<super::messages::GetSharingMetadataResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetSpecificUserConfiguration {
    const NAME: &'static str = "GetSpecificUserConfiguration";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetSpecificUserConfiguration";

    const REQUEST: &'static str = "m:GetSpecificUserConfiguration";

    const RESPONSE: &'static str = "m:GetSpecificUserConfigurationResponse";

    type Response = super::messages::GetSpecificUserConfigurationResponse;

    type Message = super::messages::GetSpecificUserConfigurationResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetSpecificUserConfigurationResponse,
    ) -> Outcomes<super::messages::GetSpecificUserConfigurationResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetSpecificUserConfigurationResponseMessagesChoice::GetSpecificUserConfigurationResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetSpecificUserConfigurationResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetStreamingEvents {
    const NAME: &'static str = "GetStreamingEvents";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetEvents";

    const REQUEST: &'static str = "m:GetStreamingEvents";

    const RESPONSE: &'static str = "m:GetStreamingEventsResponse";

    type Response = super::messages::GetStreamingEventsResponse;

    type Message = super::messages::GetStreamingEventsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetStreamingEventsResponse,
    ) -> Outcomes<super::messages::GetStreamingEventsResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetStreamingEventsResponseMessagesChoice::GetStreamingEventsResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetStreamingEventsResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetUserAvailabilityRequest {
    const NAME: &'static str = "GetUserAvailability";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetUserAvailability";

    const REQUEST: &'static str = "m:GetUserAvailabilityRequest";

    const RESPONSE: &'static str = "m:GetUserAvailabilityResponse";

    type Response = super::messages::GetUserAvailabilityResponse;

    type Message = super::messages::GetUserAvailabilityResponse;

    type Code = Code;

    fn split(
        response: super::messages::GetUserAvailabilityResponse,
    ) -> Outcomes<super::messages::GetUserAvailabilityResponse, Code> {
        Vec::from([Ok(response)])
    }
}

impl Operation for super::messages::GetUserConfiguration {
    const NAME: &'static str = "GetUserConfiguration";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetUserConfiguration";

    const REQUEST: &'static str = "m:GetUserConfiguration";

    const RESPONSE: &'static str = "m:GetUserConfigurationResponse";

    type Response = super::messages::GetUserConfigurationResponse;

    type Message = super::messages::GetUserConfigurationResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetUserConfigurationResponse,
    ) -> Outcomes<super::messages::GetUserConfigurationResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::GetUserConfigurationResponseMessagesChoice::GetUserConfigurationResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::GetUserConfigurationResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::GetUserOofSettingsRequest {
    const NAME: &'static str = "GetUserOofSettings";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetUserOofSettings";

    const REQUEST: &'static str = "m:GetUserOofSettingsRequest";

    const RESPONSE: &'static str = "m:GetUserOofSettingsResponse";

    type Response = super::messages::GetUserOofSettingsResponse;

    type Message = super::messages::GetUserOofSettingsResponse;

    type Code = Code;

    fn split(
        response: super::messages::GetUserOofSettingsResponse,
    ) -> Outcomes<super::messages::GetUserOofSettingsResponse, Code> {
        Vec::from([Ok(response)])
    }
}

impl Operation for super::messages::GetUserPhoto {
    const NAME: &'static str = "GetUserPhoto";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetUserPhoto";

    const REQUEST: &'static str = "m:GetUserPhoto";

    const RESPONSE: &'static str = "m:GetUserPhotoResponse";

    type Response = super::messages::GetUserPhotoResponseMessage;

    type Message = super::messages::GetUserPhotoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetUserPhotoResponseMessage,
    ) -> Outcomes<super::messages::GetUserPhotoResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::GetUserRetentionPolicyTags {
    const NAME: &'static str = "GetUserRetentionPolicyTags";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/GetUserRetentionPolicyTags";

    const REQUEST: &'static str = "m:GetUserRetentionPolicyTags";

    const RESPONSE: &'static str = "m:GetUserRetentionPolicyTagsResponse";

    type Response = super::messages::GetUserRetentionPolicyTagsResponseMessage;

    type Message = super::messages::GetUserRetentionPolicyTagsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::GetUserRetentionPolicyTagsResponseMessage,
    ) -> Outcomes<super::messages::GetUserRetentionPolicyTagsResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::HideTag {
    const NAME: &'static str = "HideTag";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/HideTag";

    const REQUEST: &'static str = "m:HideTag";

    const RESPONSE: &'static str = "m:HideTagResponse";

    type Response = super::messages::HideTagResponseMessage;

    type Message = super::messages::HideTagResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::HideTagResponseMessage,
    ) -> Outcomes<super::messages::HideTagResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::InstallApp {
    const NAME: &'static str = "InstallApp";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/InstallApp";

    const REQUEST: &'static str = "m:InstallApp";

    const RESPONSE: &'static str = "m:InstallAppResponse";

    type Response = super::messages::InstallAppResponse;

    type Message = super::messages::InstallAppResponse;

    type Code = Code;

    fn split(
        response: super::messages::InstallAppResponse,
    ) -> Outcomes<super::messages::InstallAppResponse, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::MarkAllItemsAsRead {
    const NAME: &'static str = "MarkAllItemsAsRead";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/MarkAllItemsAsRead";

    const REQUEST: &'static str = "m:MarkAllItemsAsRead";

    const RESPONSE: &'static str = "m:MarkAllItemsAsReadResponse";

    type Response = super::messages::MarkAllItemsAsReadResponse;

    type Message = super::messages::ResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::MarkAllItemsAsReadResponse,
    ) -> Outcomes<super::messages::ResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::MarkAllItemsAsReadResponseMessagesChoice::MarkAllItemsAsReadResponseMessage(
                    message,
                ) => outcome(message, |message| message),
                super::messages::MarkAllItemsAsReadResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::MarkAsJunk {
    const NAME: &'static str = "MarkAsJunk";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/MarkAsJunk";

    const REQUEST: &'static str = "m:MarkAsJunk";

    const RESPONSE: &'static str = "m:MarkAsJunkResponse";

    type Response = super::messages::MarkAsJunkResponse;

    type Message = super::messages::MarkAsJunkResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::MarkAsJunkResponse,
    ) -> Outcomes<super::messages::MarkAsJunkResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::MarkAsJunkResponseMessagesChoice::MarkAsJunkResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::MarkAsJunkResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::MoveFolder {
    const NAME: &'static str = "MoveFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/MoveFolder";

    const REQUEST: &'static str = "m:MoveFolder";

    const RESPONSE: &'static str = "m:MoveFolderResponse";

    type Response = super::messages::MoveFolderResponse;

    type Message = super::messages::FolderInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::MoveFolderResponse,
    ) -> Outcomes<super::messages::FolderInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::MoveFolderResponseMessagesChoice::MoveFolderResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::MoveFolderResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::MoveItem {
    const NAME: &'static str = "MoveItem";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/MoveItem";

    const REQUEST: &'static str = "m:MoveItem";

    const RESPONSE: &'static str = "m:MoveItemResponse";

    type Response = super::messages::MoveItemResponse;

    type Message = super::messages::ItemInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::MoveItemResponse,
    ) -> Outcomes<super::messages::ItemInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::MoveItemResponseMessagesChoice::MoveItemResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::MoveItemResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::PlayOnPhone {
    const NAME: &'static str = "PlayOnPhone";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/PlayOnPhone";

    const REQUEST: &'static str = "m:PlayOnPhone";

    const RESPONSE: &'static str = "m:PlayOnPhoneResponse";

    type Response = super::messages::PlayOnPhoneResponseMessage;

    type Message = super::messages::PlayOnPhoneResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::PlayOnPhoneResponseMessage,
    ) -> Outcomes<super::messages::PlayOnPhoneResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::RefreshSharingFolder {
    const NAME: &'static str = "RefreshSharingFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/RefreshSharingFolder";

    const REQUEST: &'static str = "m:RefreshSharingFolder";

    const RESPONSE: &'static str = "m:RefreshSharingFolderResponse";

    type Response = super::messages::RefreshSharingFolderResponseMessage;

    type Message = super::messages::RefreshSharingFolderResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::RefreshSharingFolderResponseMessage,
    ) -> Outcomes<super::messages::RefreshSharingFolderResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::RemoveContactFromImList {
    const NAME: &'static str = "RemoveContactFromImList";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/RemoveContactFromImList";

    const REQUEST: &'static str = "m:RemoveContactFromImList";

    const RESPONSE: &'static str = "m:RemoveContactFromImListResponse";

    type Response = super::messages::RemoveContactFromImListResponseMessage;

    type Message = super::messages::RemoveContactFromImListResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::RemoveContactFromImListResponseMessage,
    ) -> Outcomes<super::messages::RemoveContactFromImListResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::RemoveDelegate {
    const NAME: &'static str = "RemoveDelegate";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/RemoveDelegate";

    const REQUEST: &'static str = "m:RemoveDelegate";

    const RESPONSE: &'static str = "m:RemoveDelegateResponse";

    type Response = super::messages::RemoveDelegateResponseMessage;

    type Message = super::messages::RemoveDelegateResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::RemoveDelegateResponseMessage,
    ) -> Outcomes<super::messages::RemoveDelegateResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base.base)])
    }
}

impl Operation for super::messages::RemoveDistributionGroupFromImList {
    const NAME: &'static str = "RemoveDistributionGroupFromImList";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/RemoveDistributionGroupFromImList";

    const REQUEST: &'static str = "m:RemoveDistributionGroupFromImList";

    const RESPONSE: &'static str = "m:RemoveDistributionGroupFromImListResponse";

    type Response = super::messages::RemoveDistributionGroupFromImListResponseMessage;

    type Message = super::messages::RemoveDistributionGroupFromImListResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::RemoveDistributionGroupFromImListResponseMessage,
    ) -> Outcomes<
        super::messages::RemoveDistributionGroupFromImListResponseMessage,
        Code,
    > {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::RemoveImContactFromGroup {
    const NAME: &'static str = "RemoveImContactFromGroup";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/RemoveImContactFromGroup";

    const REQUEST: &'static str = "m:RemoveImContactFromGroup";

    const RESPONSE: &'static str = "m:RemoveImContactFromGroupResponse";

    type Response = super::messages::RemoveImContactFromGroupResponseMessage;

    type Message = super::messages::RemoveImContactFromGroupResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::RemoveImContactFromGroupResponseMessage,
    ) -> Outcomes<super::messages::RemoveImContactFromGroupResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::RemoveImGroup {
    const NAME: &'static str = "RemoveImGroup";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/RemoveImGroup";

    const REQUEST: &'static str = "m:RemoveImGroup";

    const RESPONSE: &'static str = "m:RemoveImGroupResponse";

    type Response = super::messages::RemoveImGroupResponseMessage;

    type Message = super::messages::RemoveImGroupResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::RemoveImGroupResponseMessage,
    ) -> Outcomes<super::messages::RemoveImGroupResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::ReportMessage {
    const NAME: &'static str = "ReportMessage";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/ReportMessage";

    const REQUEST: &'static str = "m:ReportMessage";

    const RESPONSE: &'static str = "m:ReportMessageResponse";

    type Response = super::messages::ReportMessageResponse;

    type Message = super::messages::ReportMessageResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::ReportMessageResponse,
    ) -> Outcomes<super::messages::ReportMessageResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::ReportMessageResponseMessagesChoice::ReportMessageResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::ReportMessageResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::ResolveNames {
    const NAME: &'static str = "ResolveNames";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/ResolveNames";

    const REQUEST: &'static str = "m:ResolveNames";

    const RESPONSE: &'static str = "m:ResolveNamesResponse";

    type Response = super::messages::ResolveNamesResponse;

    type Message = super::messages::ResolveNamesResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::ResolveNamesResponse,
    ) -> Outcomes<super::messages::ResolveNamesResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::ResolveNamesResponseMessagesChoice::ResolveNamesResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::ResolveNamesResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::SearchMailboxes {
    const NAME: &'static str = "SearchMailboxes";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SearchMailboxes";

    const REQUEST: &'static str = "m:SearchMailboxes";

    const RESPONSE: &'static str = "m:SearchMailboxesResponse";

    type Response = super::messages::SearchMailboxesResponse;

    type Message = super::messages::SearchMailboxesResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SearchMailboxesResponse,
    ) -> Outcomes<super::messages::SearchMailboxesResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::SearchMailboxesResponseMessagesChoice::SearchMailboxesResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::SearchMailboxesResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::SendItem {
    const NAME: &'static str = "SendItem";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SendItem";

    const REQUEST: &'static str = "m:SendItem";

    const RESPONSE: &'static str = "m:SendItemResponse";

    type Response = super::messages::SendItemResponse;

    type Message = super::messages::ResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SendItemResponse,
    ) -> Outcomes<super::messages::ResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::SendItemResponseMessagesChoice::SendItemResponseMessage(
                    message,
                ) => outcome(message, |message| message),
                super::messages::SendItemResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::SetHoldOnMailboxes {
    const NAME: &'static str = "SetHoldOnMailboxes";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SetHoldOnMailboxes";

    const REQUEST: &'static str = "m:SetHoldOnMailboxes";

    const RESPONSE: &'static str = "m:SetHoldOnMailboxesResponse";

    type Response = super::messages::SetHoldOnMailboxesResponseMessage;

    type Message = super::messages::SetHoldOnMailboxesResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SetHoldOnMailboxesResponseMessage,
    ) -> Outcomes<super::messages::SetHoldOnMailboxesResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::SetImGroup {
    const NAME: &'static str = "SetImGroup";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SetImGroup";

    const REQUEST: &'static str = "m:SetImGroup";

    const RESPONSE: &'static str = "m:SetImGroupResponse";

    type Response = super::messages::SetImGroupResponseMessage;

    type Message = super::messages::SetImGroupResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SetImGroupResponseMessage,
    ) -> Outcomes<super::messages::SetImGroupResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::SetImListMigrationCompleted {
    const NAME: &'static str = "SetImListMigrationCompleted";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SetImListMigrationCompleted";

    const REQUEST: &'static str = "m:SetImListMigrationCompleted";

    const RESPONSE: &'static str = "m:SetImListMigrationCompletedResponse";

    type Response = super::messages::SetImListMigrationCompletedResponseMessage;

    type Message = super::messages::SetImListMigrationCompletedResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SetImListMigrationCompletedResponseMessage,
    ) -> Outcomes<super::messages::SetImListMigrationCompletedResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::SetTeamMailboxRequest {
    const NAME: &'static str = "SetTeamMailbox";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SetTeamMailbox";

    const REQUEST: &'static str = "m:SetTeamMailbox";

    const RESPONSE: &'static str = "m:SetTeamMailboxResponse";

    type Response = super::messages::SetTeamMailboxResponseMessage;

    type Message = super::messages::SetTeamMailboxResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SetTeamMailboxResponseMessage,
    ) -> Outcomes<super::messages::SetTeamMailboxResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::SetUserOofSettingsRequest {
    const NAME: &'static str = "SetUserOofSettings";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SetUserOofSettings";

    const REQUEST: &'static str = "m:SetUserOofSettingsRequest";

    const RESPONSE: &'static str = "m:SetUserOofSettingsResponse";

    type Response = super::messages::SetUserOofSettingsResponse;

    type Message = super::messages::SetUserOofSettingsResponse;

    type Code = Code;

    fn split(
        response: super::messages::SetUserOofSettingsResponse,
    ) -> Outcomes<super::messages::SetUserOofSettingsResponse, Code> {
        Vec::from([Ok(response)])
    }
}

impl Operation for super::messages::SetUserPhoto {
    const NAME: &'static str = "SetUserPhoto";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SetUserPhoto";

    const REQUEST: &'static str = "m:SetUserPhoto";

    const RESPONSE: &'static str = "m:SetUserPhotoResponse";

    type Response = super::messages::SetUserPhotoResponseMessage;

    type Message = super::messages::SetUserPhotoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SetUserPhotoResponseMessage,
    ) -> Outcomes<super::messages::SetUserPhotoResponseMessage, Code> {
        Vec::from([Ok(response)])
    }
}

impl Operation for super::messages::StartSearchSession {
    const NAME: &'static str = "StartSearchSession";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/StartSearchSession";

    const REQUEST: &'static str = "m:StartSearchSession";

    const RESPONSE: &'static str = "m:StartSearchSessionResponse";

    type Response = super::messages::StartSearchSessionResponseMessage;

    type Message = super::messages::StartSearchSessionResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::StartSearchSessionResponseMessage,
    ) -> Outcomes<super::messages::StartSearchSessionResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::Subscribe {
    const NAME: &'static str = "Subscribe";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/Subscribe";

    const REQUEST: &'static str = "m:Subscribe";

    const RESPONSE: &'static str = "m:SubscribeResponse";

    type Response = super::messages::SubscribeResponse;

    type Message = super::messages::SubscribeResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SubscribeResponse,
    ) -> Outcomes<super::messages::SubscribeResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::SubscribeResponseMessagesChoice::SubscribeResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::SubscribeResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::SyncFolderHierarchy {
    const NAME: &'static str = "SyncFolderHierarchy";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SyncFolderHierarchy";

    const REQUEST: &'static str = "m:SyncFolderHierarchy";

    const RESPONSE: &'static str = "m:SyncFolderHierarchyResponse";

    type Response = super::messages::SyncFolderHierarchyResponse;

    type Message = super::messages::SyncFolderHierarchyResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SyncFolderHierarchyResponse,
    ) -> Outcomes<super::messages::SyncFolderHierarchyResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::SyncFolderHierarchyResponseMessagesChoice::SyncFolderHierarchyResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::SyncFolderHierarchyResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::SyncFolderItems {
    const NAME: &'static str = "SyncFolderItems";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/SyncFolderItems";

    const REQUEST: &'static str = "m:SyncFolderItems";

    const RESPONSE: &'static str = "m:SyncFolderItemsResponse";

    type Response = super::messages::SyncFolderItemsResponse;

    type Message = super::messages::SyncFolderItemsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::SyncFolderItemsResponse,
    ) -> Outcomes<super::messages::SyncFolderItemsResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::SyncFolderItemsResponseMessagesChoice::SyncFolderItemsResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::SyncFolderItemsResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::UninstallApp {
    const NAME: &'static str = "UninstallApp";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UninstallApp";

    const REQUEST: &'static str = "m:UninstallApp";

    const RESPONSE: &'static str = "m:UninstallAppResponse";

    type Response = super::messages::UninstallAppResponse;

    type Message = super::messages::UninstallAppResponse;

    type Code = Code;

    fn split(
        response: super::messages::UninstallAppResponse,
    ) -> Outcomes<super::messages::UninstallAppResponse, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::UnpinTeamMailboxRequest {
    const NAME: &'static str = "UnpinTeamMailbox";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UnpinTeamMailbox";

    const REQUEST: &'static str = "m:UnpinTeamMailbox";

    const RESPONSE: &'static str = "m:UnpinTeamMailboxResponse";

    type Response = super::messages::UnpinTeamMailboxResponseMessage;

    type Message = super::messages::UnpinTeamMailboxResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UnpinTeamMailboxResponseMessage,
    ) -> Outcomes<super::messages::UnpinTeamMailboxResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::Unsubscribe {
    const NAME: &'static str = "Unsubscribe";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/Unsubscribe";

    const REQUEST: &'static str = "m:Unsubscribe";

    const RESPONSE: &'static str = "m:UnsubscribeResponse";

    type Response = super::messages::UnsubscribeResponse;

    type Message = super::messages::ResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UnsubscribeResponse,
    ) -> Outcomes<super::messages::ResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::UnsubscribeResponseMessagesChoice::UnsubscribeResponseMessage(
                    message,
                ) => outcome(message, |message| message),
                super::messages::UnsubscribeResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::UpdateDelegate {
    const NAME: &'static str = "UpdateDelegate";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UpdateDelegate";

    const REQUEST: &'static str = "m:UpdateDelegate";

    const RESPONSE: &'static str = "m:UpdateDelegateResponse";

    type Response = super::messages::UpdateDelegateResponseMessage;

    type Message = super::messages::UpdateDelegateResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UpdateDelegateResponseMessage,
    ) -> Outcomes<super::messages::UpdateDelegateResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base.base)])
    }
}

impl Operation for super::messages::UpdateExtensionUsage {
    const NAME: &'static str = "UpdateExtensionUsage";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UpdateExtensionUsage";

    const REQUEST: &'static str = "m:UpdateExtensionUsage";

    const RESPONSE: &'static str = "m:UpdateExtensionUsageResponse";

    type Response = super::messages::UpdateExtensionUsageResponse;

    type Message = super::messages::UpdateExtensionUsageResponse;

    type Code = Code;

    fn split(
        response: super::messages::UpdateExtensionUsageResponse,
    ) -> Outcomes<super::messages::UpdateExtensionUsageResponse, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::UpdateFolder {
    const NAME: &'static str = "UpdateFolder";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UpdateFolder";

    const REQUEST: &'static str = "m:UpdateFolder";

    const RESPONSE: &'static str = "m:UpdateFolderResponse";

    type Response = super::messages::UpdateFolderResponse;

    type Message = super::messages::FolderInfoResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UpdateFolderResponse,
    ) -> Outcomes<super::messages::FolderInfoResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::UpdateFolderResponseMessagesChoice::UpdateFolderResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::UpdateFolderResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::UpdateInboxRulesRequest {
    const NAME: &'static str = "UpdateInboxRules";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UpdateInboxRules";

    const REQUEST: &'static str = "m:UpdateInboxRules";

    const RESPONSE: &'static str = "m:UpdateInboxRulesResponse";

    type Response = super::messages::UpdateInboxRulesResponse;

    type Message = super::messages::UpdateInboxRulesResponse;

    type Code = Code;

    fn split(
        response: super::messages::UpdateInboxRulesResponse,
    ) -> Outcomes<super::messages::UpdateInboxRulesResponse, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::UpdateItem {
    const NAME: &'static str = "UpdateItem";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UpdateItem";

    const REQUEST: &'static str = "m:UpdateItem";

    const RESPONSE: &'static str = "m:UpdateItemResponse";

    type Response = super::messages::UpdateItemResponse;

    type Message = super::messages::UpdateItemResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UpdateItemResponse,
    ) -> Outcomes<super::messages::UpdateItemResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::UpdateItemResponseMessagesChoice::UpdateItemResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base.base),
                super::messages::UpdateItemResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::UpdateItemInRecoverableItems {
    const NAME: &'static str = "UpdateItemInRecoverableItems";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UpdateItemInRecoverableItems";

    const REQUEST: &'static str = "m:UpdateItemInRecoverableItems";

    const RESPONSE: &'static str = "m:UpdateItemInRecoverableItemsResponse";

    type Response = super::messages::UpdateItemInRecoverableItemsResponse;

    type Message = super::messages::UpdateItemInRecoverableItemsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UpdateItemInRecoverableItemsResponse,
    ) -> Outcomes<super::messages::UpdateItemInRecoverableItemsResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::UpdateItemInRecoverableItemsResponseMessagesChoice::UpdateItemInRecoverableItemsResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base.base),
                super::messages::UpdateItemInRecoverableItemsResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::UpdateMeetingInstanceRequest {
    const NAME: &'static str = "UpdateMeetingInstance";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UpdateMeetingInstanceRequest";

    const REQUEST: &'static str = "m:UpdateMeetingInstanceRequest";

    const RESPONSE: &'static str = "m:UpdateMeetingInstanceResponse";

    type Response = super::messages::UpdateMeetingInstanceResponseMessage;

    type Message = super::messages::UpdateMeetingInstanceResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UpdateMeetingInstanceResponseMessage,
    ) -> Outcomes<super::messages::UpdateMeetingInstanceResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::UpdateMeetingSpace {
    const NAME: &'static str = "UpdateMeetingSpace";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UpdateMeetingSpace";

    const REQUEST: &'static str = "m:UpdateMeetingSpace";

    const RESPONSE: &'static str = "m:UpdateMeetingSpaceResponseMessage";

    type Response = super::messages::UpdateMeetingSpaceResponseMessage;

    type Message = super::messages::UpdateMeetingSpaceResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UpdateMeetingSpaceResponseMessage,
    ) -> Outcomes<super::messages::UpdateMeetingSpaceResponseMessage, Code> {
        Vec::from([outcome(response, |message| &message.base)])
    }
}

impl Operation for super::messages::UpdateUserConfiguration {
    const NAME: &'static str = "UpdateUserConfiguration";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UpdateUserConfiguration";

    const REQUEST: &'static str = "m:UpdateUserConfiguration";

    const RESPONSE: &'static str = "m:UpdateUserConfigurationResponse";

    type Response = super::messages::UpdateUserConfigurationResponse;

    type Message = super::messages::ResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UpdateUserConfigurationResponse,
    ) -> Outcomes<super::messages::ResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::UpdateUserConfigurationResponseMessagesChoice::UpdateUserConfigurationResponseMessage(
                    message,
                ) => outcome(message, |message| message),
                super::messages::UpdateUserConfigurationResponseMessagesChoice::Unlisted(
                    raw,
                ) => Err(Failure::unlisted(raw)),
            });
        outcomes.collect()
    }
}

impl Operation for super::messages::UploadItems {
    const NAME: &'static str = "UploadItems";

    const ACTION: &'static str = "http://schemas.microsoft.com/exchange/services/2006/messages/UploadItems";

    const REQUEST: &'static str = "m:UploadItems";

    const RESPONSE: &'static str = "m:UploadItemsResponse";

    type Response = super::messages::UploadItemsResponse;

    type Message = super::messages::UploadItemsResponseMessage;

    type Code = Code;

    fn split(
        response: super::messages::UploadItemsResponse,
    ) -> Outcomes<super::messages::UploadItemsResponseMessage, Code> {
        let outcomes = response
            .response_messages
            .0
            .into_iter()
            .map(|message| match message {
                super::messages::UploadItemsResponseMessagesChoice::UploadItemsResponseMessage(
                    message,
                ) => outcome(message, |message| &message.base),
                super::messages::UploadItemsResponseMessagesChoice::Unlisted(raw) => {
                    Err(Failure::unlisted(raw))
                }
            });
        outcomes.collect()
    }
}

/// Any request, for servers and gateways.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyRequest {
    /// `m:AddDelegate`
    AddDelegate(Box<super::messages::AddDelegate>),
    /// `m:AddDistributionGroupToImList`
    AddDistributionGroupToImList(Box<super::messages::AddDistributionGroupToImList>),
    /// `m:AddImContactToGroup`
    AddImContactToGroup(Box<super::messages::AddImContactToGroup>),
    /// `m:AddImGroup`
    AddImGroup(Box<super::messages::AddImGroup>),
    /// `m:AddNewImContactToGroup`
    AddNewImContactToGroup(Box<super::messages::AddNewImContactToGroup>),
    /// `m:AddNewTelUriContactToGroup`
    AddNewTelUriContactToGroup(Box<super::messages::AddNewTelUriContactToGroup>),
    /// `m:AddTag`
    AddTag(Box<super::messages::AddTag>),
    /// `m:ApplyConversationAction`
    ApplyConversationAction(Box<super::messages::ApplyConversationAction>),
    /// `m:ArchiveItem`
    ArchiveItem(Box<super::messages::ArchiveItem>),
    /// `m:ConvertId`
    ConvertId(Box<super::messages::ConvertId>),
    /// `m:CopyFolder`
    CopyFolder(Box<super::messages::CopyFolder>),
    /// `m:CopyItem`
    CopyItem(Box<super::messages::CopyItem>),
    /// `m:CreateAttachment`
    CreateAttachment(Box<super::messages::CreateAttachment>),
    /// `m:CreateFolder`
    CreateFolder(Box<super::messages::CreateFolder>),
    /// `m:CreateFolderPath`
    CreateFolderPath(Box<super::messages::CreateFolderPath>),
    /// `m:CreateItem`
    CreateItem(Box<super::messages::CreateItem>),
    /// `m:CreateManagedFolder`
    CreateManagedFolder(Box<super::messages::CreateManagedFolderRequest>),
    /// `m:CreateMeetingInstanceRequest`
    CreateMeetingInstance(Box<super::messages::CreateMeetingInstanceRequest>),
    /// `m:CreateMeetingSpace`
    CreateMeetingSpace(Box<super::messages::CreateMeetingSpace>),
    /// `m:CreateUserConfiguration`
    CreateUserConfiguration(Box<super::messages::CreateUserConfiguration>),
    /// `m:DeleteAttachment`
    DeleteAttachment(Box<super::messages::DeleteAttachment>),
    /// `m:DeleteFolder`
    DeleteFolder(Box<super::messages::DeleteFolder>),
    /// `m:DeleteItem`
    DeleteItem(Box<super::messages::DeleteItem>),
    /// `m:DeleteMeetingInstanceRequest`
    DeleteMeetingInstance(Box<super::messages::DeleteMeetingInstanceRequest>),
    /// `m:DeleteMeetingSpace`
    DeleteMeetingSpace(Box<super::messages::DeleteMeetingSpace>),
    /// `m:DeleteSearchSuggestion`
    DeleteSearchSuggestion(Box<super::messages::DeleteSearchSuggestion>),
    /// `m:DeleteUserConfiguration`
    DeleteUserConfiguration(Box<super::messages::DeleteUserConfiguration>),
    /// `m:DisableApp`
    DisableApp(Box<super::messages::DisableApp>),
    /// `m:DisconnectPhoneCall`
    DisconnectPhoneCall(Box<super::messages::DisconnectPhoneCall>),
    /// `m:EmptyFolder`
    EmptyFolder(Box<super::messages::EmptyFolder>),
    /// `m:EndSearchSession`
    EndSearchSession(Box<super::messages::EndSearchSession>),
    /// `m:ExecuteSearch`
    ExecuteSearch(Box<super::messages::ExecuteSearch>),
    /// `m:ExpandDL`
    ExpandDl(Box<super::messages::ExpandDl>),
    /// `m:ExportItems`
    ExportItems(Box<super::messages::ExportItems>),
    /// `m:FindAvailableMeetingTimes`
    FindAvailableMeetingTimes(Box<super::messages::FindAvailableMeetingTimes>),
    /// `m:FindConversation`
    FindConversation(Box<super::messages::FindConversation>),
    /// `m:FindFolder`
    FindFolder(Box<super::messages::FindFolder>),
    /// `m:FindItem`
    FindItem(Box<super::messages::FindItem>),
    /// `m:FindMeetingSpaceByJoinUrl`
    FindMeetingSpaceByJoinUrl(Box<super::messages::FindMeetingSpaceByJoinUrl>),
    /// `m:FindMeetingTimeCandidates`
    FindMeetingTimeCandidates(Box<super::messages::FindMeetingTimeCandidates>),
    /// `m:FindMessageTrackingReport`
    FindMessageTrackingReport(Box<super::messages::FindMessageTrackingReportRequest>),
    /// `m:FindPeople`
    FindPeople(Box<super::messages::FindPeople>),
    /// `m:FindTags`
    FindTags(Box<super::messages::FindTags>),
    /// `m:GetAppManifests`
    GetAppManifests(Box<super::messages::GetAppManifests>),
    /// `m:GetAppMarketplaceUrl`
    GetAppMarketplaceUrl(Box<super::messages::GetAppMarketplaceUrl>),
    /// `m:GetAttachment`
    GetAttachment(Box<super::messages::GetAttachment>),
    /// `m:GetClientAccessToken`
    GetClientAccessToken(Box<super::messages::GetClientAccessToken>),
    /// `m:GetConversationItems`
    GetConversationItems(Box<super::messages::GetConversationItems>),
    /// `m:GetDelegate`
    GetDelegate(Box<super::messages::GetDelegate>),
    /// `m:GetDiscoverySearchConfiguration`
    GetDiscoverySearchConfiguration(
        Box<super::messages::GetDiscoverySearchConfiguration>,
    ),
    /// `m:GetEvents`
    GetEvents(Box<super::messages::GetEvents>),
    /// `m:GetFolder`
    GetFolder(Box<super::messages::GetFolder>),
    /// `m:GetHoldOnMailboxes`
    GetHoldOnMailboxes(Box<super::messages::GetHoldOnMailboxes>),
    /// `m:GetImItemList`
    GetImItemList(Box<super::messages::GetImItemList>),
    /// `m:GetImItems`
    GetImItems(Box<super::messages::GetImItems>),
    /// `m:GetInboxRules`
    GetInboxRules(Box<super::messages::GetInboxRulesRequest>),
    /// `m:GetItem`
    GetItem(Box<super::messages::GetItem>),
    /// `m:GetLastPrivateCatalogUpdate`
    GetLastPrivateCatalogUpdate(Box<super::messages::GetLastPrivateCatalogUpdate>),
    /// `m:GetMailTips`
    GetMailTips(Box<super::messages::GetMailTips>),
    /// `m:GetMeetingInstanceRequest`
    GetMeetingInstance(Box<super::messages::GetMeetingInstanceRequest>),
    /// `m:GetMeetingSpace`
    GetMeetingSpace(Box<super::messages::GetMeetingSpace>),
    /// `m:GetMessageTrackingReport`
    GetMessageTrackingReport(Box<super::messages::GetMessageTrackingReportRequest>),
    /// `m:GetNonIndexableItemDetails`
    GetNonIndexableItemDetails(Box<super::messages::GetNonIndexableItemDetails>),
    /// `m:GetNonIndexableItemStatistics`
    GetNonIndexableItemStatistics(Box<super::messages::GetNonIndexableItemStatistics>),
    /// `m:GetPasswordExpirationDate`
    GetPasswordExpirationDate(Box<super::messages::GetPasswordExpirationDate>),
    /// `m:GetPersona`
    GetPersona(Box<super::messages::GetPersona>),
    /// `m:GetPhoneCallInformation`
    GetPhoneCallInformation(Box<super::messages::GetPhoneCallInformation>),
    /// `m:GetPrivateCatalogAddIns`
    GetPrivateCatalogAddIns(Box<super::messages::GetPrivateCatalogAddIns>),
    /// `m:GetRoomLists`
    GetRoomLists(Box<super::messages::GetRoomLists>),
    /// `m:GetRooms`
    GetRooms(Box<super::messages::GetRooms>),
    /// `m:GetSearchSuggestions`
    GetSearchSuggestions(Box<super::messages::GetSearchSuggestions>),
    /// `m:GetSearchableMailboxes`
    GetSearchableMailboxes(Box<super::messages::GetSearchableMailboxes>),
    /// `m:GetServerTimeZones`
    GetServerTimeZones(Box<super::messages::GetServerTimeZones>),
    /// `m:GetServiceConfiguration`
    GetServiceConfiguration(Box<super::messages::GetServiceConfiguration>),
    /// `m:GetSharingFolder`
    GetSharingFolder(Box<super::messages::GetSharingFolder>),
    /// `m:GetSharingMetadata`
    GetSharingMetadata(Box<super::messages::GetSharingMetadata>),
    /// `m:GetSpecificUserConfiguration`
    GetSpecificUserConfiguration(Box<super::messages::GetSpecificUserConfiguration>),
    /// `m:GetStreamingEvents`
    GetStreamingEvents(Box<super::messages::GetStreamingEvents>),
    /// `m:GetUserAvailabilityRequest`
    GetUserAvailability(Box<super::messages::GetUserAvailabilityRequest>),
    /// `m:GetUserConfiguration`
    GetUserConfiguration(Box<super::messages::GetUserConfiguration>),
    /// `m:GetUserOofSettingsRequest`
    GetUserOofSettings(Box<super::messages::GetUserOofSettingsRequest>),
    /// `m:GetUserPhoto`
    GetUserPhoto(Box<super::messages::GetUserPhoto>),
    /// `m:GetUserRetentionPolicyTags`
    GetUserRetentionPolicyTags(Box<super::messages::GetUserRetentionPolicyTags>),
    /// `m:HideTag`
    HideTag(Box<super::messages::HideTag>),
    /// `m:InstallApp`
    InstallApp(Box<super::messages::InstallApp>),
    /// `m:MarkAllItemsAsRead`
    MarkAllItemsAsRead(Box<super::messages::MarkAllItemsAsRead>),
    /// `m:MarkAsJunk`
    MarkAsJunk(Box<super::messages::MarkAsJunk>),
    /// `m:MoveFolder`
    MoveFolder(Box<super::messages::MoveFolder>),
    /// `m:MoveItem`
    MoveItem(Box<super::messages::MoveItem>),
    /// `m:PlayOnPhone`
    PlayOnPhone(Box<super::messages::PlayOnPhone>),
    /// `m:RefreshSharingFolder`
    RefreshSharingFolder(Box<super::messages::RefreshSharingFolder>),
    /// `m:RemoveContactFromImList`
    RemoveContactFromImList(Box<super::messages::RemoveContactFromImList>),
    /// `m:RemoveDelegate`
    RemoveDelegate(Box<super::messages::RemoveDelegate>),
    /// `m:RemoveDistributionGroupFromImList`
    RemoveDistributionGroupFromImList(
        Box<super::messages::RemoveDistributionGroupFromImList>,
    ),
    /// `m:RemoveImContactFromGroup`
    RemoveImContactFromGroup(Box<super::messages::RemoveImContactFromGroup>),
    /// `m:RemoveImGroup`
    RemoveImGroup(Box<super::messages::RemoveImGroup>),
    /// `m:ReportMessage`
    ReportMessage(Box<super::messages::ReportMessage>),
    /// `m:ResolveNames`
    ResolveNames(Box<super::messages::ResolveNames>),
    /// `m:SearchMailboxes`
    SearchMailboxes(Box<super::messages::SearchMailboxes>),
    /// `m:SendItem`
    SendItem(Box<super::messages::SendItem>),
    /// `m:SetHoldOnMailboxes`
    SetHoldOnMailboxes(Box<super::messages::SetHoldOnMailboxes>),
    /// `m:SetImGroup`
    SetImGroup(Box<super::messages::SetImGroup>),
    /// `m:SetImListMigrationCompleted`
    SetImListMigrationCompleted(Box<super::messages::SetImListMigrationCompleted>),
    /// `m:SetTeamMailbox`
    SetTeamMailbox(Box<super::messages::SetTeamMailboxRequest>),
    /// `m:SetUserOofSettingsRequest`
    SetUserOofSettings(Box<super::messages::SetUserOofSettingsRequest>),
    /// `m:SetUserPhoto`
    SetUserPhoto(Box<super::messages::SetUserPhoto>),
    /// `m:StartSearchSession`
    StartSearchSession(Box<super::messages::StartSearchSession>),
    /// `m:Subscribe`
    Subscribe(Box<super::messages::Subscribe>),
    /// `m:SyncFolderHierarchy`
    SyncFolderHierarchy(Box<super::messages::SyncFolderHierarchy>),
    /// `m:SyncFolderItems`
    SyncFolderItems(Box<super::messages::SyncFolderItems>),
    /// `m:UninstallApp`
    UninstallApp(Box<super::messages::UninstallApp>),
    /// `m:UnpinTeamMailbox`
    UnpinTeamMailbox(Box<super::messages::UnpinTeamMailboxRequest>),
    /// `m:Unsubscribe`
    Unsubscribe(Box<super::messages::Unsubscribe>),
    /// `m:UpdateDelegate`
    UpdateDelegate(Box<super::messages::UpdateDelegate>),
    /// `m:UpdateExtensionUsage`
    UpdateExtensionUsage(Box<super::messages::UpdateExtensionUsage>),
    /// `m:UpdateFolder`
    UpdateFolder(Box<super::messages::UpdateFolder>),
    /// `m:UpdateInboxRules`
    UpdateInboxRules(Box<super::messages::UpdateInboxRulesRequest>),
    /// `m:UpdateItem`
    UpdateItem(Box<super::messages::UpdateItem>),
    /// `m:UpdateItemInRecoverableItems`
    UpdateItemInRecoverableItems(Box<super::messages::UpdateItemInRecoverableItems>),
    /// `m:UpdateMeetingInstanceRequest`
    UpdateMeetingInstance(Box<super::messages::UpdateMeetingInstanceRequest>),
    /// `m:UpdateMeetingSpace`
    UpdateMeetingSpace(Box<super::messages::UpdateMeetingSpace>),
    /// `m:UpdateUserConfiguration`
    UpdateUserConfiguration(Box<super::messages::UpdateUserConfiguration>),
    /// `m:UploadItems`
    UploadItems(Box<super::messages::UploadItems>),
    /// An element that is no request of the schema's.
    Unlisted(xml::RawXml),
}

impl AnyRequest {
    /// The operation's name, or that of an unlisted element.
    pub fn name(&self) -> &str {
        match self {
            Self::AddDelegate(_) => "AddDelegate",
            Self::AddDistributionGroupToImList(_) => "AddDistributionGroupToImList",
            Self::AddImContactToGroup(_) => "AddImContactToGroup",
            Self::AddImGroup(_) => "AddImGroup",
            Self::AddNewImContactToGroup(_) => "AddNewImContactToGroup",
            Self::AddNewTelUriContactToGroup(_) => "AddNewTelUriContactToGroup",
            Self::AddTag(_) => "AddTag",
            Self::ApplyConversationAction(_) => "ApplyConversationAction",
            Self::ArchiveItem(_) => "ArchiveItem",
            Self::ConvertId(_) => "ConvertId",
            Self::CopyFolder(_) => "CopyFolder",
            Self::CopyItem(_) => "CopyItem",
            Self::CreateAttachment(_) => "CreateAttachment",
            Self::CreateFolder(_) => "CreateFolder",
            Self::CreateFolderPath(_) => "CreateFolderPath",
            Self::CreateItem(_) => "CreateItem",
            Self::CreateManagedFolder(_) => "CreateManagedFolder",
            Self::CreateMeetingInstance(_) => "CreateMeetingInstance",
            Self::CreateMeetingSpace(_) => "CreateMeetingSpace",
            Self::CreateUserConfiguration(_) => "CreateUserConfiguration",
            Self::DeleteAttachment(_) => "DeleteAttachment",
            Self::DeleteFolder(_) => "DeleteFolder",
            Self::DeleteItem(_) => "DeleteItem",
            Self::DeleteMeetingInstance(_) => "DeleteMeetingInstance",
            Self::DeleteMeetingSpace(_) => "DeleteMeetingSpace",
            Self::DeleteSearchSuggestion(_) => "DeleteSearchSuggestion",
            Self::DeleteUserConfiguration(_) => "DeleteUserConfiguration",
            Self::DisableApp(_) => "DisableApp",
            Self::DisconnectPhoneCall(_) => "DisconnectPhoneCall",
            Self::EmptyFolder(_) => "EmptyFolder",
            Self::EndSearchSession(_) => "EndSearchSession",
            Self::ExecuteSearch(_) => "ExecuteSearch",
            Self::ExpandDl(_) => "ExpandDL",
            Self::ExportItems(_) => "ExportItems",
            Self::FindAvailableMeetingTimes(_) => "FindAvailableMeetingTimes",
            Self::FindConversation(_) => "FindConversation",
            Self::FindFolder(_) => "FindFolder",
            Self::FindItem(_) => "FindItem",
            Self::FindMeetingSpaceByJoinUrl(_) => "FindMeetingSpaceByJoinUrl",
            Self::FindMeetingTimeCandidates(_) => "FindMeetingTimeCandidates",
            Self::FindMessageTrackingReport(_) => "FindMessageTrackingReport",
            Self::FindPeople(_) => "FindPeople",
            Self::FindTags(_) => "FindTags",
            Self::GetAppManifests(_) => "GetAppManifests",
            Self::GetAppMarketplaceUrl(_) => "GetAppMarketplaceUrl",
            Self::GetAttachment(_) => "GetAttachment",
            Self::GetClientAccessToken(_) => "GetClientAccessToken",
            Self::GetConversationItems(_) => "GetConversationItems",
            Self::GetDelegate(_) => "GetDelegate",
            Self::GetDiscoverySearchConfiguration(_) => "GetDiscoverySearchConfiguration",
            Self::GetEvents(_) => "GetEvents",
            Self::GetFolder(_) => "GetFolder",
            Self::GetHoldOnMailboxes(_) => "GetHoldOnMailboxes",
            Self::GetImItemList(_) => "GetImItemList",
            Self::GetImItems(_) => "GetImItems",
            Self::GetInboxRules(_) => "GetInboxRules",
            Self::GetItem(_) => "GetItem",
            Self::GetLastPrivateCatalogUpdate(_) => "GetLastPrivateCatalogUpdate",
            Self::GetMailTips(_) => "GetMailTips",
            Self::GetMeetingInstance(_) => "GetMeetingInstance",
            Self::GetMeetingSpace(_) => "GetMeetingSpace",
            Self::GetMessageTrackingReport(_) => "GetMessageTrackingReport",
            Self::GetNonIndexableItemDetails(_) => "GetNonIndexableItemDetails",
            Self::GetNonIndexableItemStatistics(_) => "GetNonIndexableItemStatistics",
            Self::GetPasswordExpirationDate(_) => "GetPasswordExpirationDate",
            Self::GetPersona(_) => "GetPersona",
            Self::GetPhoneCallInformation(_) => "GetPhoneCallInformation",
            Self::GetPrivateCatalogAddIns(_) => "GetPrivateCatalogAddIns",
            Self::GetRoomLists(_) => "GetRoomLists",
            Self::GetRooms(_) => "GetRooms",
            Self::GetSearchSuggestions(_) => "GetSearchSuggestions",
            Self::GetSearchableMailboxes(_) => "GetSearchableMailboxes",
            Self::GetServerTimeZones(_) => "GetServerTimeZones",
            Self::GetServiceConfiguration(_) => "GetServiceConfiguration",
            Self::GetSharingFolder(_) => "GetSharingFolder",
            Self::GetSharingMetadata(_) => "GetSharingMetadata",
            Self::GetSpecificUserConfiguration(_) => "GetSpecificUserConfiguration",
            Self::GetStreamingEvents(_) => "GetStreamingEvents",
            Self::GetUserAvailability(_) => "GetUserAvailability",
            Self::GetUserConfiguration(_) => "GetUserConfiguration",
            Self::GetUserOofSettings(_) => "GetUserOofSettings",
            Self::GetUserPhoto(_) => "GetUserPhoto",
            Self::GetUserRetentionPolicyTags(_) => "GetUserRetentionPolicyTags",
            Self::HideTag(_) => "HideTag",
            Self::InstallApp(_) => "InstallApp",
            Self::MarkAllItemsAsRead(_) => "MarkAllItemsAsRead",
            Self::MarkAsJunk(_) => "MarkAsJunk",
            Self::MoveFolder(_) => "MoveFolder",
            Self::MoveItem(_) => "MoveItem",
            Self::PlayOnPhone(_) => "PlayOnPhone",
            Self::RefreshSharingFolder(_) => "RefreshSharingFolder",
            Self::RemoveContactFromImList(_) => "RemoveContactFromImList",
            Self::RemoveDelegate(_) => "RemoveDelegate",
            Self::RemoveDistributionGroupFromImList(_) => {
                "RemoveDistributionGroupFromImList"
            }
            Self::RemoveImContactFromGroup(_) => "RemoveImContactFromGroup",
            Self::RemoveImGroup(_) => "RemoveImGroup",
            Self::ReportMessage(_) => "ReportMessage",
            Self::ResolveNames(_) => "ResolveNames",
            Self::SearchMailboxes(_) => "SearchMailboxes",
            Self::SendItem(_) => "SendItem",
            Self::SetHoldOnMailboxes(_) => "SetHoldOnMailboxes",
            Self::SetImGroup(_) => "SetImGroup",
            Self::SetImListMigrationCompleted(_) => "SetImListMigrationCompleted",
            Self::SetTeamMailbox(_) => "SetTeamMailbox",
            Self::SetUserOofSettings(_) => "SetUserOofSettings",
            Self::SetUserPhoto(_) => "SetUserPhoto",
            Self::StartSearchSession(_) => "StartSearchSession",
            Self::Subscribe(_) => "Subscribe",
            Self::SyncFolderHierarchy(_) => "SyncFolderHierarchy",
            Self::SyncFolderItems(_) => "SyncFolderItems",
            Self::UninstallApp(_) => "UninstallApp",
            Self::UnpinTeamMailbox(_) => "UnpinTeamMailbox",
            Self::Unsubscribe(_) => "Unsubscribe",
            Self::UpdateDelegate(_) => "UpdateDelegate",
            Self::UpdateExtensionUsage(_) => "UpdateExtensionUsage",
            Self::UpdateFolder(_) => "UpdateFolder",
            Self::UpdateInboxRules(_) => "UpdateInboxRules",
            Self::UpdateItem(_) => "UpdateItem",
            Self::UpdateItemInRecoverableItems(_) => "UpdateItemInRecoverableItems",
            Self::UpdateMeetingInstance(_) => "UpdateMeetingInstance",
            Self::UpdateMeetingSpace(_) => "UpdateMeetingSpace",
            Self::UpdateUserConfiguration(_) => "UpdateUserConfiguration",
            Self::UploadItems(_) => "UploadItems",
            Self::Unlisted(raw) => raw.local_name(),
        }
    }
}

impl xml::Root for AnyRequest {
    fn read_root(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        Ok(
            Some(
                match (tag.namespace, tag.local) {
                    (xml::M, "AddDelegate") => Self::AddDelegate(input.value(tag)?),
                    (xml::M, "AddDistributionGroupToImList") => {
                        Self::AddDistributionGroupToImList(input.value(tag)?)
                    }
                    (xml::M, "AddImContactToGroup") => {
                        Self::AddImContactToGroup(input.value(tag)?)
                    }
                    (xml::M, "AddImGroup") => Self::AddImGroup(input.value(tag)?),
                    (xml::M, "AddNewImContactToGroup") => {
                        Self::AddNewImContactToGroup(input.value(tag)?)
                    }
                    (xml::M, "AddNewTelUriContactToGroup") => {
                        Self::AddNewTelUriContactToGroup(input.value(tag)?)
                    }
                    (xml::M, "AddTag") => Self::AddTag(input.value(tag)?),
                    (xml::M, "ApplyConversationAction") => {
                        Self::ApplyConversationAction(input.value(tag)?)
                    }
                    (xml::M, "ArchiveItem") => Self::ArchiveItem(input.value(tag)?),
                    (xml::M, "ConvertId") => Self::ConvertId(input.value(tag)?),
                    (xml::M, "CopyFolder") => Self::CopyFolder(input.value(tag)?),
                    (xml::M, "CopyItem") => Self::CopyItem(input.value(tag)?),
                    (xml::M, "CreateAttachment") => {
                        Self::CreateAttachment(input.value(tag)?)
                    }
                    (xml::M, "CreateFolder") => Self::CreateFolder(input.value(tag)?),
                    (xml::M, "CreateFolderPath") => {
                        Self::CreateFolderPath(input.value(tag)?)
                    }
                    (xml::M, "CreateItem") => Self::CreateItem(input.value(tag)?),
                    (xml::M, "CreateManagedFolder") => {
                        Self::CreateManagedFolder(input.value(tag)?)
                    }
                    (xml::M, "CreateMeetingInstanceRequest") => {
                        Self::CreateMeetingInstance(input.value(tag)?)
                    }
                    (xml::M, "CreateMeetingSpace") => {
                        Self::CreateMeetingSpace(input.value(tag)?)
                    }
                    (xml::M, "CreateUserConfiguration") => {
                        Self::CreateUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "DeleteAttachment") => {
                        Self::DeleteAttachment(input.value(tag)?)
                    }
                    (xml::M, "DeleteFolder") => Self::DeleteFolder(input.value(tag)?),
                    (xml::M, "DeleteItem") => Self::DeleteItem(input.value(tag)?),
                    (xml::M, "DeleteMeetingInstanceRequest") => {
                        Self::DeleteMeetingInstance(input.value(tag)?)
                    }
                    (xml::M, "DeleteMeetingSpace") => {
                        Self::DeleteMeetingSpace(input.value(tag)?)
                    }
                    (xml::M, "DeleteSearchSuggestion") => {
                        Self::DeleteSearchSuggestion(input.value(tag)?)
                    }
                    (xml::M, "DeleteUserConfiguration") => {
                        Self::DeleteUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "DisableApp") => Self::DisableApp(input.value(tag)?),
                    (xml::M, "DisconnectPhoneCall") => {
                        Self::DisconnectPhoneCall(input.value(tag)?)
                    }
                    (xml::M, "EmptyFolder") => Self::EmptyFolder(input.value(tag)?),
                    (xml::M, "EndSearchSession") => {
                        Self::EndSearchSession(input.value(tag)?)
                    }
                    (xml::M, "ExecuteSearch") => Self::ExecuteSearch(input.value(tag)?),
                    (xml::M, "ExpandDL") => Self::ExpandDl(input.value(tag)?),
                    (xml::M, "ExportItems") => Self::ExportItems(input.value(tag)?),
                    (xml::M, "FindAvailableMeetingTimes") => {
                        Self::FindAvailableMeetingTimes(input.value(tag)?)
                    }
                    (xml::M, "FindConversation") => {
                        Self::FindConversation(input.value(tag)?)
                    }
                    (xml::M, "FindFolder") => Self::FindFolder(input.value(tag)?),
                    (xml::M, "FindItem") => Self::FindItem(input.value(tag)?),
                    (xml::M, "FindMeetingSpaceByJoinUrl") => {
                        Self::FindMeetingSpaceByJoinUrl(input.value(tag)?)
                    }
                    (xml::M, "FindMeetingTimeCandidates") => {
                        Self::FindMeetingTimeCandidates(input.value(tag)?)
                    }
                    (xml::M, "FindMessageTrackingReport") => {
                        Self::FindMessageTrackingReport(input.value(tag)?)
                    }
                    (xml::M, "FindPeople") => Self::FindPeople(input.value(tag)?),
                    (xml::M, "FindTags") => Self::FindTags(input.value(tag)?),
                    (xml::M, "GetAppManifests") => {
                        Self::GetAppManifests(input.value(tag)?)
                    }
                    (xml::M, "GetAppMarketplaceUrl") => {
                        Self::GetAppMarketplaceUrl(input.value(tag)?)
                    }
                    (xml::M, "GetAttachment") => Self::GetAttachment(input.value(tag)?),
                    (xml::M, "GetClientAccessToken") => {
                        Self::GetClientAccessToken(input.value(tag)?)
                    }
                    (xml::M, "GetConversationItems") => {
                        Self::GetConversationItems(input.value(tag)?)
                    }
                    (xml::M, "GetDelegate") => Self::GetDelegate(input.value(tag)?),
                    (xml::M, "GetDiscoverySearchConfiguration") => {
                        Self::GetDiscoverySearchConfiguration(input.value(tag)?)
                    }
                    (xml::M, "GetEvents") => Self::GetEvents(input.value(tag)?),
                    (xml::M, "GetFolder") => Self::GetFolder(input.value(tag)?),
                    (xml::M, "GetHoldOnMailboxes") => {
                        Self::GetHoldOnMailboxes(input.value(tag)?)
                    }
                    (xml::M, "GetImItemList") => Self::GetImItemList(input.value(tag)?),
                    (xml::M, "GetImItems") => Self::GetImItems(input.value(tag)?),
                    (xml::M, "GetInboxRules") => Self::GetInboxRules(input.value(tag)?),
                    (xml::M, "GetItem") => Self::GetItem(input.value(tag)?),
                    (xml::M, "GetLastPrivateCatalogUpdate") => {
                        Self::GetLastPrivateCatalogUpdate(input.value(tag)?)
                    }
                    (xml::M, "GetMailTips") => Self::GetMailTips(input.value(tag)?),
                    (xml::M, "GetMeetingInstanceRequest") => {
                        Self::GetMeetingInstance(input.value(tag)?)
                    }
                    (xml::M, "GetMeetingSpace") => {
                        Self::GetMeetingSpace(input.value(tag)?)
                    }
                    (xml::M, "GetMessageTrackingReport") => {
                        Self::GetMessageTrackingReport(input.value(tag)?)
                    }
                    (xml::M, "GetNonIndexableItemDetails") => {
                        Self::GetNonIndexableItemDetails(input.value(tag)?)
                    }
                    (xml::M, "GetNonIndexableItemStatistics") => {
                        Self::GetNonIndexableItemStatistics(input.value(tag)?)
                    }
                    (xml::M, "GetPasswordExpirationDate") => {
                        Self::GetPasswordExpirationDate(input.value(tag)?)
                    }
                    (xml::M, "GetPersona") => Self::GetPersona(input.value(tag)?),
                    (xml::M, "GetPhoneCallInformation") => {
                        Self::GetPhoneCallInformation(input.value(tag)?)
                    }
                    (xml::M, "GetPrivateCatalogAddIns") => {
                        Self::GetPrivateCatalogAddIns(input.value(tag)?)
                    }
                    (xml::M, "GetRoomLists") => Self::GetRoomLists(input.value(tag)?),
                    (xml::M, "GetRooms") => Self::GetRooms(input.value(tag)?),
                    (xml::M, "GetSearchSuggestions") => {
                        Self::GetSearchSuggestions(input.value(tag)?)
                    }
                    (xml::M, "GetSearchableMailboxes") => {
                        Self::GetSearchableMailboxes(input.value(tag)?)
                    }
                    (xml::M, "GetServerTimeZones") => {
                        Self::GetServerTimeZones(input.value(tag)?)
                    }
                    (xml::M, "GetServiceConfiguration") => {
                        Self::GetServiceConfiguration(input.value(tag)?)
                    }
                    (xml::M, "GetSharingFolder") => {
                        Self::GetSharingFolder(input.value(tag)?)
                    }
                    (xml::M, "GetSharingMetadata") => {
                        Self::GetSharingMetadata(input.value(tag)?)
                    }
                    (xml::M, "GetSpecificUserConfiguration") => {
                        Self::GetSpecificUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "GetStreamingEvents") => {
                        Self::GetStreamingEvents(input.value(tag)?)
                    }
                    (xml::M, "GetUserAvailabilityRequest") => {
                        Self::GetUserAvailability(input.value(tag)?)
                    }
                    (xml::M, "GetUserConfiguration") => {
                        Self::GetUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "GetUserOofSettingsRequest") => {
                        Self::GetUserOofSettings(input.value(tag)?)
                    }
                    (xml::M, "GetUserPhoto") => Self::GetUserPhoto(input.value(tag)?),
                    (xml::M, "GetUserRetentionPolicyTags") => {
                        Self::GetUserRetentionPolicyTags(input.value(tag)?)
                    }
                    (xml::M, "HideTag") => Self::HideTag(input.value(tag)?),
                    (xml::M, "InstallApp") => Self::InstallApp(input.value(tag)?),
                    (xml::M, "MarkAllItemsAsRead") => {
                        Self::MarkAllItemsAsRead(input.value(tag)?)
                    }
                    (xml::M, "MarkAsJunk") => Self::MarkAsJunk(input.value(tag)?),
                    (xml::M, "MoveFolder") => Self::MoveFolder(input.value(tag)?),
                    (xml::M, "MoveItem") => Self::MoveItem(input.value(tag)?),
                    (xml::M, "PlayOnPhone") => Self::PlayOnPhone(input.value(tag)?),
                    (xml::M, "RefreshSharingFolder") => {
                        Self::RefreshSharingFolder(input.value(tag)?)
                    }
                    (xml::M, "RemoveContactFromImList") => {
                        Self::RemoveContactFromImList(input.value(tag)?)
                    }
                    (xml::M, "RemoveDelegate") => Self::RemoveDelegate(input.value(tag)?),
                    (xml::M, "RemoveDistributionGroupFromImList") => {
                        Self::RemoveDistributionGroupFromImList(input.value(tag)?)
                    }
                    (xml::M, "RemoveImContactFromGroup") => {
                        Self::RemoveImContactFromGroup(input.value(tag)?)
                    }
                    (xml::M, "RemoveImGroup") => Self::RemoveImGroup(input.value(tag)?),
                    (xml::M, "ReportMessage") => Self::ReportMessage(input.value(tag)?),
                    (xml::M, "ResolveNames") => Self::ResolveNames(input.value(tag)?),
                    (xml::M, "SearchMailboxes") => {
                        Self::SearchMailboxes(input.value(tag)?)
                    }
                    (xml::M, "SendItem") => Self::SendItem(input.value(tag)?),
                    (xml::M, "SetHoldOnMailboxes") => {
                        Self::SetHoldOnMailboxes(input.value(tag)?)
                    }
                    (xml::M, "SetImGroup") => Self::SetImGroup(input.value(tag)?),
                    (xml::M, "SetImListMigrationCompleted") => {
                        Self::SetImListMigrationCompleted(input.value(tag)?)
                    }
                    (xml::M, "SetTeamMailbox") => Self::SetTeamMailbox(input.value(tag)?),
                    (xml::M, "SetUserOofSettingsRequest") => {
                        Self::SetUserOofSettings(input.value(tag)?)
                    }
                    (xml::M, "SetUserPhoto") => Self::SetUserPhoto(input.value(tag)?),
                    (xml::M, "StartSearchSession") => {
                        Self::StartSearchSession(input.value(tag)?)
                    }
                    (xml::M, "Subscribe") => Self::Subscribe(input.value(tag)?),
                    (xml::M, "SyncFolderHierarchy") => {
                        Self::SyncFolderHierarchy(input.value(tag)?)
                    }
                    (xml::M, "SyncFolderItems") => {
                        Self::SyncFolderItems(input.value(tag)?)
                    }
                    (xml::M, "UninstallApp") => Self::UninstallApp(input.value(tag)?),
                    (xml::M, "UnpinTeamMailbox") => {
                        Self::UnpinTeamMailbox(input.value(tag)?)
                    }
                    (xml::M, "Unsubscribe") => Self::Unsubscribe(input.value(tag)?),
                    (xml::M, "UpdateDelegate") => Self::UpdateDelegate(input.value(tag)?),
                    (xml::M, "UpdateExtensionUsage") => {
                        Self::UpdateExtensionUsage(input.value(tag)?)
                    }
                    (xml::M, "UpdateFolder") => Self::UpdateFolder(input.value(tag)?),
                    (xml::M, "UpdateInboxRules") => {
                        Self::UpdateInboxRules(input.value(tag)?)
                    }
                    (xml::M, "UpdateItem") => Self::UpdateItem(input.value(tag)?),
                    (xml::M, "UpdateItemInRecoverableItems") => {
                        Self::UpdateItemInRecoverableItems(input.value(tag)?)
                    }
                    (xml::M, "UpdateMeetingInstanceRequest") => {
                        Self::UpdateMeetingInstance(input.value(tag)?)
                    }
                    (xml::M, "UpdateMeetingSpace") => {
                        Self::UpdateMeetingSpace(input.value(tag)?)
                    }
                    (xml::M, "UpdateUserConfiguration") => {
                        Self::UpdateUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "UploadItems") => Self::UploadItems(input.value(tag)?),
                    _ => Self::Unlisted(input.unlisted_root(tag)?),
                },
            ),
        )
    }

    fn write_root(&self, out: &mut xml::Output) {
        match self {
            Self::AddDelegate(request) => out.element("m:AddDelegate", request),
            Self::AddDistributionGroupToImList(request) => {
                out.element("m:AddDistributionGroupToImList", request)
            }
            Self::AddImContactToGroup(request) => {
                out.element("m:AddImContactToGroup", request)
            }
            Self::AddImGroup(request) => out.element("m:AddImGroup", request),
            Self::AddNewImContactToGroup(request) => {
                out.element("m:AddNewImContactToGroup", request)
            }
            Self::AddNewTelUriContactToGroup(request) => {
                out.element("m:AddNewTelUriContactToGroup", request)
            }
            Self::AddTag(request) => out.element("m:AddTag", request),
            Self::ApplyConversationAction(request) => {
                out.element("m:ApplyConversationAction", request)
            }
            Self::ArchiveItem(request) => out.element("m:ArchiveItem", request),
            Self::ConvertId(request) => out.element("m:ConvertId", request),
            Self::CopyFolder(request) => out.element("m:CopyFolder", request),
            Self::CopyItem(request) => out.element("m:CopyItem", request),
            Self::CreateAttachment(request) => out.element("m:CreateAttachment", request),
            Self::CreateFolder(request) => out.element("m:CreateFolder", request),
            Self::CreateFolderPath(request) => out.element("m:CreateFolderPath", request),
            Self::CreateItem(request) => out.element("m:CreateItem", request),
            Self::CreateManagedFolder(request) => {
                out.element("m:CreateManagedFolder", request)
            }
            Self::CreateMeetingInstance(request) => {
                out.element("m:CreateMeetingInstanceRequest", request)
            }
            Self::CreateMeetingSpace(request) => {
                out.element("m:CreateMeetingSpace", request)
            }
            Self::CreateUserConfiguration(request) => {
                out.element("m:CreateUserConfiguration", request)
            }
            Self::DeleteAttachment(request) => out.element("m:DeleteAttachment", request),
            Self::DeleteFolder(request) => out.element("m:DeleteFolder", request),
            Self::DeleteItem(request) => out.element("m:DeleteItem", request),
            Self::DeleteMeetingInstance(request) => {
                out.element("m:DeleteMeetingInstanceRequest", request)
            }
            Self::DeleteMeetingSpace(request) => {
                out.element("m:DeleteMeetingSpace", request)
            }
            Self::DeleteSearchSuggestion(request) => {
                out.element("m:DeleteSearchSuggestion", request)
            }
            Self::DeleteUserConfiguration(request) => {
                out.element("m:DeleteUserConfiguration", request)
            }
            Self::DisableApp(request) => out.element("m:DisableApp", request),
            Self::DisconnectPhoneCall(request) => {
                out.element("m:DisconnectPhoneCall", request)
            }
            Self::EmptyFolder(request) => out.element("m:EmptyFolder", request),
            Self::EndSearchSession(request) => out.element("m:EndSearchSession", request),
            Self::ExecuteSearch(request) => out.element("m:ExecuteSearch", request),
            Self::ExpandDl(request) => out.element("m:ExpandDL", request),
            Self::ExportItems(request) => out.element("m:ExportItems", request),
            Self::FindAvailableMeetingTimes(request) => {
                out.element("m:FindAvailableMeetingTimes", request)
            }
            Self::FindConversation(request) => out.element("m:FindConversation", request),
            Self::FindFolder(request) => out.element("m:FindFolder", request),
            Self::FindItem(request) => out.element("m:FindItem", request),
            Self::FindMeetingSpaceByJoinUrl(request) => {
                out.element("m:FindMeetingSpaceByJoinUrl", request)
            }
            Self::FindMeetingTimeCandidates(request) => {
                out.element("m:FindMeetingTimeCandidates", request)
            }
            Self::FindMessageTrackingReport(request) => {
                out.element("m:FindMessageTrackingReport", request)
            }
            Self::FindPeople(request) => out.element("m:FindPeople", request),
            Self::FindTags(request) => out.element("m:FindTags", request),
            Self::GetAppManifests(request) => out.element("m:GetAppManifests", request),
            Self::GetAppMarketplaceUrl(request) => {
                out.element("m:GetAppMarketplaceUrl", request)
            }
            Self::GetAttachment(request) => out.element("m:GetAttachment", request),
            Self::GetClientAccessToken(request) => {
                out.element("m:GetClientAccessToken", request)
            }
            Self::GetConversationItems(request) => {
                out.element("m:GetConversationItems", request)
            }
            Self::GetDelegate(request) => out.element("m:GetDelegate", request),
            Self::GetDiscoverySearchConfiguration(request) => {
                out.element("m:GetDiscoverySearchConfiguration", request)
            }
            Self::GetEvents(request) => out.element("m:GetEvents", request),
            Self::GetFolder(request) => out.element("m:GetFolder", request),
            Self::GetHoldOnMailboxes(request) => {
                out.element("m:GetHoldOnMailboxes", request)
            }
            Self::GetImItemList(request) => out.element("m:GetImItemList", request),
            Self::GetImItems(request) => out.element("m:GetImItems", request),
            Self::GetInboxRules(request) => out.element("m:GetInboxRules", request),
            Self::GetItem(request) => out.element("m:GetItem", request),
            Self::GetLastPrivateCatalogUpdate(request) => {
                out.element("m:GetLastPrivateCatalogUpdate", request)
            }
            Self::GetMailTips(request) => out.element("m:GetMailTips", request),
            Self::GetMeetingInstance(request) => {
                out.element("m:GetMeetingInstanceRequest", request)
            }
            Self::GetMeetingSpace(request) => out.element("m:GetMeetingSpace", request),
            Self::GetMessageTrackingReport(request) => {
                out.element("m:GetMessageTrackingReport", request)
            }
            Self::GetNonIndexableItemDetails(request) => {
                out.element("m:GetNonIndexableItemDetails", request)
            }
            Self::GetNonIndexableItemStatistics(request) => {
                out.element("m:GetNonIndexableItemStatistics", request)
            }
            Self::GetPasswordExpirationDate(request) => {
                out.element("m:GetPasswordExpirationDate", request)
            }
            Self::GetPersona(request) => out.element("m:GetPersona", request),
            Self::GetPhoneCallInformation(request) => {
                out.element("m:GetPhoneCallInformation", request)
            }
            Self::GetPrivateCatalogAddIns(request) => {
                out.element("m:GetPrivateCatalogAddIns", request)
            }
            Self::GetRoomLists(request) => out.element("m:GetRoomLists", request),
            Self::GetRooms(request) => out.element("m:GetRooms", request),
            Self::GetSearchSuggestions(request) => {
                out.element("m:GetSearchSuggestions", request)
            }
            Self::GetSearchableMailboxes(request) => {
                out.element("m:GetSearchableMailboxes", request)
            }
            Self::GetServerTimeZones(request) => {
                out.element("m:GetServerTimeZones", request)
            }
            Self::GetServiceConfiguration(request) => {
                out.element("m:GetServiceConfiguration", request)
            }
            Self::GetSharingFolder(request) => out.element("m:GetSharingFolder", request),
            Self::GetSharingMetadata(request) => {
                out.element("m:GetSharingMetadata", request)
            }
            Self::GetSpecificUserConfiguration(request) => {
                out.element("m:GetSpecificUserConfiguration", request)
            }
            Self::GetStreamingEvents(request) => {
                out.element("m:GetStreamingEvents", request)
            }
            Self::GetUserAvailability(request) => {
                out.element("m:GetUserAvailabilityRequest", request)
            }
            Self::GetUserConfiguration(request) => {
                out.element("m:GetUserConfiguration", request)
            }
            Self::GetUserOofSettings(request) => {
                out.element("m:GetUserOofSettingsRequest", request)
            }
            Self::GetUserPhoto(request) => out.element("m:GetUserPhoto", request),
            Self::GetUserRetentionPolicyTags(request) => {
                out.element("m:GetUserRetentionPolicyTags", request)
            }
            Self::HideTag(request) => out.element("m:HideTag", request),
            Self::InstallApp(request) => out.element("m:InstallApp", request),
            Self::MarkAllItemsAsRead(request) => {
                out.element("m:MarkAllItemsAsRead", request)
            }
            Self::MarkAsJunk(request) => out.element("m:MarkAsJunk", request),
            Self::MoveFolder(request) => out.element("m:MoveFolder", request),
            Self::MoveItem(request) => out.element("m:MoveItem", request),
            Self::PlayOnPhone(request) => out.element("m:PlayOnPhone", request),
            Self::RefreshSharingFolder(request) => {
                out.element("m:RefreshSharingFolder", request)
            }
            Self::RemoveContactFromImList(request) => {
                out.element("m:RemoveContactFromImList", request)
            }
            Self::RemoveDelegate(request) => out.element("m:RemoveDelegate", request),
            Self::RemoveDistributionGroupFromImList(request) => {
                out.element("m:RemoveDistributionGroupFromImList", request)
            }
            Self::RemoveImContactFromGroup(request) => {
                out.element("m:RemoveImContactFromGroup", request)
            }
            Self::RemoveImGroup(request) => out.element("m:RemoveImGroup", request),
            Self::ReportMessage(request) => out.element("m:ReportMessage", request),
            Self::ResolveNames(request) => out.element("m:ResolveNames", request),
            Self::SearchMailboxes(request) => out.element("m:SearchMailboxes", request),
            Self::SendItem(request) => out.element("m:SendItem", request),
            Self::SetHoldOnMailboxes(request) => {
                out.element("m:SetHoldOnMailboxes", request)
            }
            Self::SetImGroup(request) => out.element("m:SetImGroup", request),
            Self::SetImListMigrationCompleted(request) => {
                out.element("m:SetImListMigrationCompleted", request)
            }
            Self::SetTeamMailbox(request) => out.element("m:SetTeamMailbox", request),
            Self::SetUserOofSettings(request) => {
                out.element("m:SetUserOofSettingsRequest", request)
            }
            Self::SetUserPhoto(request) => out.element("m:SetUserPhoto", request),
            Self::StartSearchSession(request) => {
                out.element("m:StartSearchSession", request)
            }
            Self::Subscribe(request) => out.element("m:Subscribe", request),
            Self::SyncFolderHierarchy(request) => {
                out.element("m:SyncFolderHierarchy", request)
            }
            Self::SyncFolderItems(request) => out.element("m:SyncFolderItems", request),
            Self::UninstallApp(request) => out.element("m:UninstallApp", request),
            Self::UnpinTeamMailbox(request) => out.element("m:UnpinTeamMailbox", request),
            Self::Unsubscribe(request) => out.element("m:Unsubscribe", request),
            Self::UpdateDelegate(request) => out.element("m:UpdateDelegate", request),
            Self::UpdateExtensionUsage(request) => {
                out.element("m:UpdateExtensionUsage", request)
            }
            Self::UpdateFolder(request) => out.element("m:UpdateFolder", request),
            Self::UpdateInboxRules(request) => out.element("m:UpdateInboxRules", request),
            Self::UpdateItem(request) => out.element("m:UpdateItem", request),
            Self::UpdateItemInRecoverableItems(request) => {
                out.element("m:UpdateItemInRecoverableItems", request)
            }
            Self::UpdateMeetingInstance(request) => {
                out.element("m:UpdateMeetingInstanceRequest", request)
            }
            Self::UpdateMeetingSpace(request) => {
                out.element("m:UpdateMeetingSpace", request)
            }
            Self::UpdateUserConfiguration(request) => {
                out.element("m:UpdateUserConfiguration", request)
            }
            Self::UploadItems(request) => out.element("m:UploadItems", request),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }

    fn names() -> &'static str {
        "a request"
    }
}
