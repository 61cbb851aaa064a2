package qipp.embedded.s3;

import java.io.InputStream;
import java.util.List;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.CreateBucketResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteBucketEncryptionRequest;
import software.amazon.awssdk.services.s3.model.DeleteBucketEncryptionResponse;
import software.amazon.awssdk.services.s3.model.GetBucketAclRequest;
import software.amazon.awssdk.services.s3.model.GetBucketAclResponse;
import software.amazon.awssdk.services.s3.model.GetBucketEncryptionRequest;
import software.amazon.awssdk.services.s3.model.GetBucketEncryptionResponse;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningRequest;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningResponse;
import software.amazon.awssdk.services.s3.model.GetObjectAclRequest;
import software.amazon.awssdk.services.s3.model.GetObjectAclResponse;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.PutBucketEncryptionRequest;
import software.amazon.awssdk.services.s3.model.PutBucketEncryptionResponse;
import software.amazon.awssdk.services.s3.model.PutBucketVersioningRequest;
import software.amazon.awssdk.services.s3.model.PutBucketVersioningResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * Refuses all that S3 has beside the few operations of this product. A link's signature does not cover headers that its
 * holder adds, such as {@code x-amz-acl} and {@code x-amz-copy-source}: the one would make a file public and the other
 * copy somebody else's.
 */
abstract class RefusingStore extends ForwardingBlobStore {
    private static final int FORBIDDEN = 403;

    RefusingStore(BlobStore files) {
        super(files);
    }

    private static S3Exception refused() {
        return S3Exceptions.fromStatusCode(FORBIDDEN);
    }

    @Override
    public ListBucketsResponse list() {
        throw refused();
    }

    @Override
    public CreateBucketResponse createContainer(CreateBucketRequest request) {
        throw refused();
    }

    @Override
    public BucketCannedACL getContainerAccess(String container) {
        throw refused();
    }

    @Override
    public GetBucketAclResponse getContainerAcl(GetBucketAclRequest request) {
        throw refused();
    }

    @Override
    public void setContainerAccess(String container, BucketCannedACL access) {
        throw refused();
    }

    @Override
    public void clearContainer(ListObjectsV2Request request) {
        throw refused();
    }

    @Override
    public void deleteContainer(String container) {
        throw refused();
    }

    @Override
    public void deleteBucket(String container) {
        throw refused();
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        throw refused();
    }

    @Override
    public GetBucketVersioningResponse getBucketVersioning(GetBucketVersioningRequest request) {
        throw refused();
    }

    @Override
    public PutBucketVersioningResponse putBucketVersioning(PutBucketVersioningRequest request) {
        throw refused();
    }

    @Override
    public ListObjectVersionsResponse listVersions(ListObjectVersionsRequest request) {
        throw refused();
    }

    @Override
    public GetBucketEncryptionResponse getBucketEncryption(GetBucketEncryptionRequest request) {
        throw refused();
    }

    @Override
    public PutBucketEncryptionResponse putBucketEncryption(PutBucketEncryptionRequest request) {
        throw refused();
    }

    @Override
    public DeleteBucketEncryptionResponse deleteBucketEncryption(DeleteBucketEncryptionRequest request) {
        throw refused();
    }

    @Override
    public ObjectCannedACL getBlobAccess(String container, String key) {
        throw refused();
    }

    @Override
    public ObjectCannedACL getBlobAccess(String container, String key, String version) {
        throw refused();
    }

    @Override
    public GetObjectAclResponse getBlobAcl(GetObjectAclRequest request) {
        throw refused();
    }

    @Override
    public void setBlobAccess(String container, String key, ObjectCannedACL access) {
        throw refused();
    }

    @Override
    public void setBlobAccess(String container, String key, ObjectCannedACL access, String version) {
        throw refused();
    }

    @Override
    public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
        throw refused();
    }

    @Override
    public void abortMultipartUpload(MultipartUpload upload) {
        throw refused();
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        throw refused();
    }

    @Override
    public UploadPartResponse uploadMultipartPart(MultipartUpload upload, UploadPartRequest request, InputStream part) {
        throw refused();
    }

    @Override
    public List<Part> listMultipartUpload(MultipartUpload upload) {
        throw refused();
    }

    @Override
    public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(String container) {
        throw refused();
    }

    @Override
    public boolean supportsVersioning() {
        return false;
    }

    @Override
    public boolean supportsServerSideEncryption() {
        return false;
    }

    @Override
    public boolean supportsBucketEncryption() {
        return false;
    }
}
